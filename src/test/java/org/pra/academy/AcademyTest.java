package org.pra.academy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the whole application on a real MariaDB, with a clock that the test moves ({@link TestClock}). All such tests share
 * one application, so each makes its own people ({@link TestPeople}) and asserts on nothing else.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ActiveProfiles("test")
@Import({TestClock.Setup.class, TestPeople.class, TestTrainees.class, TestLogbooks.class})
public @interface AcademyTest {}
