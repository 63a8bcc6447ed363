//! Starting, stopping, and what is wrong when it does not start.

use crate::house::{House, Team, frame};
use crate::program::{Program, command, failure, log_file};
use crate::web::get;
use quietstorm_core::channel::{Cursor, FromRelay, ToRelay};
use quietstorm_core::wire::BODY_BYTES;
use quietstorm_model::RelayRefusal;
use std::fs;
use std::path::Path;

/// A folder with the database of a relay that has run, in which there is something.
async fn used() -> tempfile::TempDir {
    let (dir, team) = (tempfile::tempdir().unwrap(), Team::new(1));
    let program = Program::start(dir.path(), &[]);
    let mut client = program.join(&team, Cursor::default()).await;
    for number in 0..10 {
        client.put(&team, None, &vec![number; 20_000]).await;
    }
    assert!(program.stop("-TERM"));
    dir
}

fn says(said: &str, wanted: &[&str]) {
    for wanted in wanted {
        assert!(said.contains(wanted), "{wanted:?} is not in {said:?}");
    }
    assert_eq!(said.trim().lines().count(), 1, "one sentence: {said}");
}

#[tokio::test]
async fn rel32_another_key_file_is_refused_with_what_to_do() {
    let dir = used().await;
    let other = used().await;
    let key = dir.path().join("relay.key");
    let good = fs::read(&key).unwrap();
    fs::copy(other.path().join("relay.key"), &key).unwrap();
    says(&failure(dir.path(), &[]), &["relay.db", "another key file", "--key-file"]);
    fs::write(&key, "not a key").unwrap();
    says(&failure(dir.path(), &[]), &["relay.key", "64 hexadecimal digits", "backup"]);
    fs::remove_file(&key).unwrap();
    says(&failure(dir.path(), &[]), &["relay.db", "no key file", "backup"]);
    assert!(!key.exists(), "none is made");
    fs::write(&key, good).unwrap();
    assert!(Program::start(dir.path(), &[]).stop("-INT"));
}

#[cfg(unix)]
#[tokio::test]
async fn rel32_a_new_key_file_is_for_its_owner_only() {
    use std::os::unix::fs::PermissionsExt;
    let dir = used().await;
    for file in ["relay.key", "relay.db"] {
        assert_eq!(fs::metadata(dir.path().join(file)).unwrap().permissions().mode() & 0o777, 0o600, "{file}");
    }
}

#[tokio::test]
async fn rel33_a_damaged_database_is_refused_with_how_to_restore_it() {
    let dir = used().await;
    let database = dir.path().join("relay.db");
    let good = fs::read(&database).unwrap();
    let restore = ["relay.db", "damaged", "-wal and -shm", "backup", "deploy/README.md"];
    for page in 1..good.len() / 4_096 {
        let mut bad = good.clone();
        bad[page * 4_096..(page + 1) * 4_096].fill(0xa5);
        fs::write(&database, &bad).unwrap();
        // A page of nothing but somebody's frame is not SQLite's to judge; some pages are.
        if page <= 4 {
            says(&failure(dir.path(), &[]), &restore);
        }
    }
    fs::write(&database, b"this is a text, and a long enough one to be looked at").unwrap();
    says(&failure(dir.path(), &[]), &restore);
    fs::write(&database, &good[..good.len() / 2]).unwrap();
    says(&failure(dir.path(), &[]), &restore);
    fs::write(&database, &good).unwrap();
    assert!(Program::start(dir.path(), &[]).stop("-TERM"));
}

#[tokio::test]
async fn rel33_a_database_that_cannot_be_written_or_is_not_ours_is_refused() {
    let dir = used().await;
    let database = dir.path().join("relay.db");
    let mut permissions = fs::metadata(&database).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&database, permissions).unwrap();
    says(&failure(dir.path(), &[]), &["relay.db", "read-only", "writable"]);
    says(&failure(dir.path(), &["--database", "no/such/folder/relay.db", "--key-file", "relay.key"]), &["no/such/folder/relay.db"]);

    let other = tempfile::tempdir().unwrap();
    let foreign = rusqlite::Connection::open(other.path().join("relay.db")).unwrap();
    foreign.execute_batch("PRAGMA user_version = 7; CREATE TABLE t (x)").unwrap();
    drop(foreign);
    fs::copy(dir.path().join("relay.key"), other.path().join("relay.key")).unwrap();
    says(&failure(other.path(), &[]), &["relay.db", "another program"]);
    let newer = used().await;
    rusqlite::Connection::open(newer.path().join("relay.db")).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    says(&failure(newer.path(), &[]), &["relay.db", "newer relay"]);
}

#[tokio::test]
async fn rel34_a_full_store_takes_nothing_more_until_there_is_space_again() {
    let house = House::with(|config| config.limits.store_bytes = Some(1 << 20)).await;
    let (team, other) = (Team::new(1), Team::new(2));
    let (mut client, mut beside) = (house.join(&team).await, house.join(&other).await);
    let mut kept = 0u8;
    let refused = loop {
        match client.ask(&ToRelay::Put { hold: None, frame: vec![kept; BODY_BYTES] }).await {
            Some(FromRelay::Kept(_)) => kept += 1,
            other => break other,
        }
        assert!(kept < 30);
    };
    assert!(matches!(refused, Some(FromRelay::Refused { frame: Some(_), why: RelayRefusal::Unavailable })), "{refused:?}");
    assert!(kept > 10);
    assert_eq!(beside.refusal(&ToRelay::Put { hold: None, frame: vec![99; BODY_BYTES] }).await, RelayRefusal::Unavailable);
    assert_eq!(house.join(&team).await.log.len(), usize::from(kept), "what is there can be read");
    let delete = team.delete(&client.nonce);
    assert_eq!(client.ask(&delete).await, Some(FromRelay::Deleted));
    beside.put(&other, None, &[99; BODY_BYTES]).await;
}

#[tokio::test]
async fn rel35_a_backup_is_made_while_the_relay_runs_and_is_whole() {
    let (dir, team) = (tempfile::tempdir().unwrap(), Team::new(1));
    let program = Program::start(dir.path(), &[]);
    let mut client = program.join(&team, Cursor::default()).await;
    client.put(&team, None, &frame(1)).await;
    client.put(&team, Some(0), &frame(2)).await;
    let backup = |to: &str| command(dir.path()).args(["backup", to]).output().unwrap();
    assert!(backup("copy.db").status.success());
    let again = backup("copy.db");
    assert!(!again.status.success() && String::from_utf8_lossy(&again.stderr).contains("copy.db"));
    client.put(&team, None, &frame(3)).await;
    client.read_to(2).await;
    program.kill();

    let restored = tempfile::tempdir().unwrap();
    for (from, to) in [("copy.db", "relay.db"), ("relay.key", "relay.key")] {
        fs::copy(dir.path().join(from), restored.path().join(to)).unwrap();
    }
    let program = Program::start(restored.path(), &[]);
    // The client is ahead of the backup: its place is not known there, so it reads from the begin.
    let mut late = program.join(&team, client.cursor).await;
    assert_eq!(late.log, client.log[..1]);
    assert!(matches!(late.ask(&team.release(0)).await, Some(FromRelay::Released { end: 2, .. })));
}

#[tokio::test]
async fn rel40_a_relay_that_is_told_to_stop_says_goodbye_and_leaves_one_whole_file() {
    for signal in ["-TERM", "-INT"] {
        let (dir, team) = (tempfile::tempdir().unwrap(), Team::new(1));
        let program = Program::start(dir.path(), &["--log", "json", "--base", "/quietstorm/"]);
        let mut client = program.join(&team, Cursor::default()).await;
        client.put(&team, None, &frame(1)).await;
        client.read_to(1).await;
        assert!(program.stop(signal), "{signal}");
        assert_eq!(client.hear().await, None);
        assert_eq!(fs::metadata(dir.path().join("relay.db-wal")).map_or(0, |wal| wal.len()), 0);
        let log = fs::read_to_string(log_file(dir.path())).unwrap();
        assert!(log.lines().count() > 0 && log.lines().all(|line| line.starts_with('{')), "{log}");
    }
}

#[tokio::test]
async fn rel31_the_environment_counts_and_help_explains() {
    let dir = tempfile::tempdir().unwrap();
    let help = command(dir.path()).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    assert!(help.contains("--retention-days") && help.contains("QUIETSTORM_RETENTION_DAYS") && help.contains("backup"), "{help}");
    let named = command(dir.path()).env("QUIETSTORM_LISTEN", "nowhere").output().unwrap();
    assert!(!named.status.success() && Path::new(dir.path()).read_dir().unwrap().next().is_none());
    let program = Program::start(dir.path(), &["--name", "Attic"]);
    let client = program.join(&Team::new(1), Cursor::default()).await;
    assert_eq!(client.about.name, "Attic");
    assert_eq!(client.about.retention_days, 90);
    let address = program.url.trim_start_matches("http://").trim_end_matches('/').parse().unwrap();
    assert_eq!(get(address, "/healthz").await.status, 200);
}
