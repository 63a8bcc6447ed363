//! Everything that can be set, by flag or by environment.

use clap::{Args, Parser, Subcommand, ValueEnum};
use quietstorm_model::AuthorKey;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

/// Keeps channels of sealed envelopes that it cannot read, opens rounds at their deadline, and serves the Quietstorm widget.
///
/// Without any flag it listens on 127.0.0.1:8080 and keeps everything in quietstorm.db in the current folder, and what it needs to sign and to open
/// rounds in quietstorm.key. Back up both.
#[derive(Debug, Clone, Parser)]
#[command(name = "quietstorm-relay", version)]
pub struct Cli {
    /// What to do instead of serving.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// How.
    #[command(flatten)]
    pub config: Config,
}

/// What can be done instead of serving.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Write a whole copy of the database, also while the relay runs. The key file needs a backup of its own.
    Backup {
        /// Where to. There must be no file yet.
        file: PathBuf,
    },
}

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogForm {
    /// For people.
    Plain,
    /// One JSON object a line.
    Json,
}

/// The settings.
#[derive(Debug, Clone, Args)]
pub struct Config {
    /// Where to listen. Port 0 takes a free one; the address is printed.
    #[arg(long, env = "QUIETSTORM_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// The path under which everything is, such as /quietstorm/ behind a reverse proxy.
    #[arg(long, env = "QUIETSTORM_BASE", default_value = "/")]
    pub base: String,
    /// The database. -wal and -shm files appear beside it.
    #[arg(long, env = "QUIETSTORM_DATABASE", default_value = "quietstorm.db", global = true)]
    pub database: PathBuf,
    /// The key file [default: beside the database, ending in .key]. It is made at the first start.
    #[arg(long, env = "QUIETSTORM_KEY_FILE")]
    pub key_file: Option<PathBuf>,
    /// The folder of the built widget [default: dist beside the program, else dist in the current folder].
    #[arg(long, env = "QUIETSTORM_WIDGET")]
    pub widget: Option<PathBuf>,
    /// What the relay calls itself.
    #[arg(long, env = "QUIETSTORM_NAME", default_value = "Quietstorm relay")]
    pub name: String,
    /// Origins (scheme and host, as browsers write them) whose pages may use the relay; * for all [default: the relay's own].
    #[arg(long, env = "QUIETSTORM_ORIGIN", value_delimiter = ',')]
    pub origin: Vec<String>,
    /// Who may show embed.html in a frame: origins, 'self' for the relay's own, 'none', or * for all. Every other page is shown on its own only.
    #[arg(long, env = "QUIETSTORM_FRAME_ANCESTORS", default_value = "'self'", value_parser = ancestors)]
    pub frame_ancestors: String,
    /// Let in only people whose page vouches for them: public keys (Ed25519, base64) of those who sign tickets [default: everybody with a board's link].
    #[arg(long, env = "QUIETSTORM_TICKET_KEY", value_delimiter = ',', value_parser = crate::ticket::key)]
    pub ticket_key: Vec<AuthorKey>,
    /// Take a client's address from the last entry of X-Forwarded-For: only behind a reverse proxy that sets it.
    #[arg(long, env = "QUIETSTORM_TRUST_PROXY")]
    pub trust_proxy: bool,
    /// How log lines look.
    #[arg(long, env = "QUIETSTORM_LOG", value_enum, default_value = "plain")]
    pub log: LogForm,
    /// How much is logged: error, warn, info, debug or trace.
    #[arg(long, env = "QUIETSTORM_LOG_LEVEL", default_value = "info")]
    pub log_level: tracing::Level,
    /// Days after the last activity in which a channel is kept. One that waits for a deadline stays longer.
    #[arg(long, env = "QUIETSTORM_RETENTION_DAYS", default_value_t = 90)]
    pub retention_days: u32,
    /// How many days away a deadline may be.
    #[arg(long, env = "QUIETSTORM_DEADLINE_DAYS", default_value_t = 400)]
    pub deadline_days: u32,
    /// How much there may be.
    #[command(flatten)]
    pub limits: Limits,
}

/// How much there may be.
#[derive(Debug, Clone, Args)]
pub struct Limits {
    /// Bytes of one message; the protocol allows 65536.
    #[arg(long, env = "QUIETSTORM_MESSAGE_BYTES", default_value_t = 65_536, value_parser = clap::value_parser!(u32).range(1_024..=65_536))]
    pub message_bytes: u32,
    /// Messages a second of one connection, on average.
    #[arg(long, env = "QUIETSTORM_RATE_MESSAGES", default_value_t = 100)]
    pub rate_messages: u32,
    /// Bytes a second of one connection, on average.
    #[arg(long, env = "QUIETSTORM_RATE_BYTES", default_value_t = 1 << 20)]
    pub rate_bytes: u32,
    /// How many seconds' worth of both may come at once.
    #[arg(long, env = "QUIETSTORM_BURST_SECONDS", default_value_t = 20)]
    pub burst_seconds: u32,
    /// Connections in all.
    #[arg(long, env = "QUIETSTORM_CONNECTIONS", default_value_t = 10_000)]
    pub connections: usize,
    /// Connections of one address (for IPv6: of one /64).
    #[arg(long, env = "QUIETSTORM_CONNECTIONS_PER_ADDRESS", default_value_t = 500)]
    pub connections_per_address: usize,
    /// Bytes of items in one channel.
    #[arg(long, env = "QUIETSTORM_CHANNEL_BYTES", default_value_t = 64 << 20)]
    pub channel_bytes: u64,
    /// Items in one channel.
    #[arg(long, env = "QUIETSTORM_CHANNEL_ITEMS", default_value_t = 60_000)]
    pub channel_items: u64,
    /// Channels [default: as many as there is space for].
    #[arg(long, env = "QUIETSTORM_CHANNELS")]
    pub channels: Option<u64>,
    /// Bytes of the database [default: as many as there is space for].
    #[arg(long, env = "QUIETSTORM_STORE_BYTES")]
    pub store_bytes: Option<u64>,
    /// Seconds in which a connection must prove that it may use a channel.
    #[arg(long, env = "QUIETSTORM_HELLO_SECONDS", default_value = "5", value_parser = seconds)]
    pub hello_seconds: Duration,
    /// Seconds between two pings; after two without any answer the connection is closed.
    #[arg(long, env = "QUIETSTORM_PING_SECONDS", default_value = "25", value_parser = seconds)]
    pub ping_seconds: Duration,
    /// Seconds that one message may take to be written to a slow reader.
    #[arg(long, env = "QUIETSTORM_WRITE_SECONDS", default_value = "20", value_parser = seconds)]
    pub write_seconds: Duration,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "this is not a number of seconds".to_owned())?;
    Duration::try_from_secs_f64(seconds).ok().filter(|time| !time.is_zero()).ok_or_else(|| "it must be more than 0".to_owned())
}

/// A list of sources as the policy `frame-ancestors` has it. Commas, missing quotes and last slashes are mended; what would make browsers forget the list is not let in.
fn ancestors(text: &str) -> Result<String, String> {
    let mut sources = Vec::new();
    for word in text.split([',', ' ', '\t']).map(|word| word.trim_end_matches('/')).filter(|word| !word.is_empty()) {
        sources.push(match word.trim_matches('\'').to_ascii_lowercase().as_str() {
            "self" => "'self'".to_owned(),
            "none" => "'none'".to_owned(),
            "*" => "*".to_owned(),
            _ if is_origin(word) => word.to_owned(),
            _ => return Err(format!("{word} is no origin such as https://intranet.example, and not 'self', 'none' or *")),
        });
    }
    match sources.len() {
        0 => Err("it names nobody: 'none' says that".to_owned()),
        1 => Ok(sources.remove(0)),
        _ if sources.iter().any(|source| source == "'none'") => Err("'none' stands alone".to_owned()),
        _ => Ok(sources.join(" ")),
    }
}

/// Scheme, host and perhaps a port; the host may begin with `*.`
fn is_origin(word: &str) -> bool {
    let Some((scheme, host)) = word.split_once("://") else { return false };
    let host = host.strip_prefix("*.").unwrap_or(host);
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b".-:[]*".contains(&byte);
    ["http", "https"].contains(&scheme)
        && host.starts_with(|first: char| first.is_ascii_alphanumeric() || first == '[')
        && host.bytes().all(fits)
}

impl Config {
    /// The settings as they are when nothing is set; the environment counts.
    ///
    /// # Errors
    /// When the environment says something that cannot be.
    pub fn standard() -> Result<Self, clap::Error> {
        Cli::try_parse_from(["quietstorm-relay"]).map(|cli| cli.config)
    }

    /// The key file.
    #[must_use]
    pub fn key_file(&self) -> PathBuf {
        self.key_file.clone().unwrap_or_else(|| self.database.with_extension("key"))
    }

    /// The folder of the widget.
    #[must_use]
    pub fn widget(&self) -> PathBuf {
        let beside = || std::env::current_exe().ok().and_then(|program| Some(program.parent()?.join("dist"))).filter(|dist| dist.is_dir());
        self.widget.clone().or_else(beside).unwrap_or_else(|| PathBuf::from("dist"))
    }

    /// The path under which everything is: empty, or with a slash in front and none behind.
    #[must_use]
    pub fn base(&self) -> String {
        let inner = self.base.trim_matches('/');
        if inner.is_empty() { String::new() } else { format!("/{inner}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn rel31_every_setting_has_a_flag_a_variable_and_an_explanation() {
        let command = Cli::command();
        command.clone().debug_assert();
        let flags: Vec<_> = command.get_arguments().filter(|arg| !["help", "version"].contains(&arg.get_id().as_str())).collect();
        assert!(flags.len() > 20, "{}", flags.len());
        for flag in flags {
            let variable = format!("QUIETSTORM_{}", flag.get_id().as_str().to_uppercase());
            assert_eq!(flag.get_env().and_then(|name| name.to_str()), Some(variable.as_str()));
            assert!(flag.get_long().is_some() && flag.get_help().is_some(), "{variable}");
        }
    }

    #[test]
    fn rel31_a_base_has_one_slash_in_front_and_none_behind() {
        for (given, base) in [("/", ""), ("", ""), ("quietstorm", "/quietstorm"), ("/quietstorm/", "/quietstorm"), ("/a/b/", "/a/b")] {
            let cli = Cli::try_parse_from(["quietstorm-relay", "--base", given]).unwrap();
            assert_eq!(cli.config.base(), base);
        }
        assert!(Cli::try_parse_from(["quietstorm-relay", "--ping-seconds", "0"]).is_err());
        assert!(Cli::try_parse_from(["quietstorm-relay", "--ping-seconds", "-1"]).is_err());
    }

    #[test]
    fn rel43_who_may_frame_is_a_list_that_browsers_understand() {
        for (given, list) in [
            ("'self'", "'self'"),
            ("self", "'self'"),
            ("NONE", "'none'"),
            ("*", "*"),
            ("self,https://intranet.example/", "'self' https://intranet.example"),
            (" 'self'  https://*.example:8443 http://[::1]:* ", "'self' https://*.example:8443 http://[::1]:*"),
        ] {
            assert_eq!(ancestors(given).as_deref(), Ok(list), "{given}");
        }
        for given in [
            "",
            ",",
            "'none' https://intranet.example",
            "intranet.example",
            "https://",
            "https://intranet.example/page",
            "https://a.example; script-src *",
            "'unsafe-inline'",
            "data:",
            "https://ex\u{e4}mple.example",
        ] {
            assert!(ancestors(given).is_err(), "{given}");
        }
    }
}
