// The plan as a calendar file (RFC 5545): one event for each whole day. No page, no storage, no clock.
(() => {
  "use strict";
  const LONGEST_BYTES = 73;

  const escaped = text => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
  /** Lines are at most 75 bytes; what is longer goes on behind a blank. No letter is cut in two. */
  const folded = line => {
    const bytes = letter => new TextEncoder().encode(letter).length;
    const lines = [""];
    let length = 0;
    for (const letter of line) {
      length += bytes(letter);
      if (length > LONGEST_BYTES) { lines.push(""); length = bytes(letter); }
      lines[lines.length - 1] += letter;
    }
    return lines.join("\r\n ");
  };
  const dated = day => window.studydown.isoDay(day).replaceAll("-", "");

  /**
   * Returns the text of the file. An event is {day, key, title, text}: its day as a number since 1970, a key that is the same
   * whenever the event is, so that a calendar replaces an older plan. `stamp` is the day on which the plan was made.
   */
  const calendar = (guide, name, stamp, events) => [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Studydown//Plan//EN", "METHOD:PUBLISH", "X-WR-CALNAME:" + escaped(name),
    ...events.flatMap(({ day, key, title, text }) => [
      "BEGIN:VEVENT", "UID:" + guide + "-" + key + "@studydown", "DTSTAMP:" + dated(stamp) + "T000000Z",
      "DTSTART;VALUE=DATE:" + dated(day), "DTEND;VALUE=DATE:" + dated(day + 1),
      "SUMMARY:" + escaped(title), ...(text ? ["DESCRIPTION:" + escaped(text)] : []), "TRANSP:TRANSPARENT", "END:VEVENT"]),
    "END:VCALENDAR", ""].map(folded).join("\r\n");

  window.studydown.calendar = calendar;
})();
