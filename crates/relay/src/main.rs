//! The program: reads its settings, runs the relay, and stops it when it is told to.

use clap::Parser;
use quietstorm_relay::config::{Cli, Command, Config, LogForm};
use quietstorm_relay::error::StartError;
use quietstorm_relay::{relay, serve, store};
use std::io::{IsTerminal, Write, stderr, stdout};
use std::process::ExitCode;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::registry;
use tracing_subscriber::util::SubscriberInitExt;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match &cli.command {
        Some(Command::Backup { file }) => store::sqlite::backup(&cli.config.database, file),
        None => run(cli.config),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Where nobody can read it, nobody can be told.
            let _ = writeln!(stderr(), "quietstorm-relay: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(config: Config) -> Result<(), StartError> {
    log(&config);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| StartError::new(format!("Starting threads: {error}")))?;
    runtime.block_on(async {
        let told = told_to_stop()?;
        let server = serve(config, relay::wall()).await?;
        // Without anybody to read it, the relay runs all the same.
        let _ = writeln!(stdout(), "listening on {}", server.url()).and_then(|()| stdout().flush());
        told.await;
        tracing::info!("stopping");
        server.stop().await;
        Ok(())
    })
}

/// Has the relay's own lines written, and nobody else's: what libraries say about a connection can hold what went over it.
fn log(config: &Config) {
    let ours = Targets::new().with_target("quietstorm_relay", config.log_level);
    let lines = tracing_subscriber::fmt::layer().with_target(false).with_writer(stderr);
    match config.log {
        LogForm::Plain => registry().with(lines.with_ansi(stderr().is_terminal()).with_filter(ours)).init(),
        LogForm::Json => registry().with(lines.json().with_filter(ours)).init(),
    }
}

/// Waits for the first request to stop. A second one ends the program at once.
#[cfg(unix)]
fn told_to_stop() -> Result<impl Future<Output = ()>, StartError> {
    use tokio::signal::unix::{SignalKind, signal};
    let listen = |kind| signal(kind).map_err(|error| StartError::new(format!("Listening for signals: {error}")));
    let (mut terminate, mut interrupt) = (listen(SignalKind::terminate())?, listen(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}

#[cfg(not(unix))]
fn told_to_stop() -> Result<impl Future<Output = ()>, StartError> {
    Ok(async {
        // An error means that it cannot be told, which is no reason to stop.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
