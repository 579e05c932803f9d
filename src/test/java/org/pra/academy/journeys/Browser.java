package org.pra.academy.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's browser: finds things by what a person sees and waits for them as a person would. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final ChromeDriver driver;
    private final List<ProcessHandle> processes;
    private final String address;
    private final WebDriverWait wait;

    Browser(String address, int width, int height) {
        this(address, width, height, folder());
    }

    /** A browser that keeps its data in this folder, as the next one with the same folder finds it. */
    Browser(String address, int width, int height, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile);
        options.setExperimentalOption(
                "prefs", Map.of("credentials_enable_service", false, "profile.password_manager_leak_detection", false));
        if (Files.isExecutable(Path.of("/usr/bin/chromium"))) {
            options.setBinary("/usr/bin/chromium");
            System.setProperty("webdriver.chrome.driver", "/usr/bin/chromedriver");
        }
        List<ProcessHandle> before = ProcessHandle.current().children().toList();
        this.driver = new ChromeDriver(options);
        this.processes = ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child))
                .toList();
        this.address = address;
        this.wait = new WebDriverWait(driver, PATIENCE);
        driver.manage().window().setSize(new Dimension(width, height));
    }

    Browser open(String path) {
        driver.get(address + "/" + path);
        see(By.tagName("h1"));
        return this;
    }

    Browser signIn(String email, String password) {
        driver.manage().deleteAllCookies();
        open("sign-in");
        see(By.id("sign-in-username")).sendKeys(email);
        driver.findElement(By.id("sign-in-password")).sendKeys(password);
        driver.findElement(By.cssSelector("form button")).click();
        wait.until(ExpectedConditions.urlContains("/home"));
        see(By.tagName("h1"));
        return this;
    }

    WebElement see(By what) {
        return wait.until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    void seeText(String text) {
        wait.until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
    }

    void click(By what) {
        wait.until(found -> {
            WebElement element = found.findElement(what);
            scrollTo(element);
            element.click();
            return true;
        });
    }

    void press(String words) {
        click(By.xpath(
                "//*[self::button or self::a or self::summary][contains(normalize-space(.), \"" + words + "\")]"));
    }

    /** Fills the field that carries this label. */
    void fill(String label, String value) {
        WebElement field = wait.until(found -> found.findElement(
                By.xpath("//*[self::input or self::textarea][@id=//label[contains(normalize-space(.), \"" + label
                        + "\")]/@for]")));
        scrollTo(field);
        field.sendKeys(value);
        field.sendKeys(org.openqa.selenium.Keys.TAB);
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String url() {
        return driver.getCurrentUrl();
    }

    void reload() {
        driver.navigate().refresh();
        see(By.tagName("h1"));
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    Object runAsync(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeAsyncScript(script, arguments);
    }

    ChromeDriver driver() {
        return driver;
    }

    WebDriverWait patiently() {
        return wait;
    }

    void picture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target/pictures"));
            Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the browser as an empty battery would: at once, and with nothing put in order. */
    void die() {
        List<ProcessHandle> running =
                processes.stream().flatMap(ProcessHandle::descendants).toList();
        running.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(ProcessHandle::destroyForcibly);
        // Nobody may be there to take note of their end, so their end is not waited for without a limit.
        running.stream()
                .map(process -> process.onExit().completeOnTimeout(process, 2, TimeUnit.SECONDS))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private void scrollTo(WebElement element) {
        run("arguments[0].scrollIntoView({block: 'center'})", element);
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
