-- A record as version 1 writes it, kept so that later versions go on opening it.
CREATE TABLE run (session TEXT NOT NULL, utc REAL NOT NULL);
CREATE TABLE texts (number INTEGER PRIMARY KEY, id TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE events (number INTEGER PRIMARY KEY, utc REAL NOT NULL, steady REAL NOT NULL,
    boot TEXT NOT NULL, event TEXT NOT NULL);
CREATE TABLE alive (number INTEGER PRIMARY KEY, utc REAL NOT NULL, steady REAL NOT NULL,
    boot TEXT NOT NULL, film_ms INTEGER NOT NULL);
PRAGMA user_version = 1;
INSERT INTO run VALUES ('/home/tess/taster.yaml', 36000.0);
INSERT INTO texts VALUES (1, 'first', 'title: A taster');
INSERT INTO events VALUES (2, 36000.0, 10.0, 'b', '{"event": "RunStarted", "title": "A taster", "session": "first"}');
INSERT INTO events VALUES (3, 36000.0, 10.0, 'b', '{"event": "StepHidden", "step": "extra"}');
INSERT INTO events VALUES (4, 36060.0, 70.0, 'b', '{"event": "ClockStarted"}');
INSERT INTO events VALUES (5, 36060.0, 70.0, 'b', '{"event": "BeatEntered", "step": "blue", "name": "card", "arrival": "next", "film_ms": 0, "countdown": null, "counting": false}');
INSERT INTO events VALUES (6, 36070.0, 80.0, 'b', '{"event": "BeatEntered", "step": "blue", "name": "play-1", "arrival": "next", "film_ms": 0, "countdown": null, "counting": false}');
INSERT INTO events VALUES (7, 36075.0, 85.0, 'b', '{"event": "CurtainDrawn", "curtain": "black"}');
INSERT INTO alive VALUES (1, 36090.0, 100.0, 'b', 19500);
