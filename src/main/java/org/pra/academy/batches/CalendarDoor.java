package org.pra.academy.batches;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Where calendar programs fetch a timetable. The address is the key; an unknown or renewed one leads nowhere. */
@RestController
class CalendarDoor {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=utf-8");
    private final CalendarService calendars;

    CalendarDoor(CalendarService calendars) {
        this.calendars = calendars;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable("token") String token, WebRequest request) {
        byte[] calendar = calendars
                .read(token)
                .map(text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .orElse(null);
        if (calendar == null) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        String tag = "\"" + DigestUtils.md5DigestAsHex(calendar) + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"timetable.ics\"")
                .body(calendar);
    }
}
