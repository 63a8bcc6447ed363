//! The widget's files, and what the operator looks at.

use crate::house::{House, Team, frame};
use crate::web::{Answer, ask, get};
use std::fs;

/// A built widget, and something beside it that is nobody's business.
async fn house(base: &str) -> House {
    furnished(House::with(|config| config.base = base.into()).await)
}

fn furnished(house: House) -> House {
    let dist = house.dir.path().join("dist");
    fs::create_dir_all(dist.join("engine")).unwrap();
    for (name, content) in [
        ("index.html", "<!doctype html>"),
        ("embed.html", "<!doctype html>"),
        ("quietstorm.js", "plain"),
        ("quietstorm.js.br", "brotli"),
        ("page.css", "css"),
        ("engine/engine_bg.wasm", "wasm"),
    ] {
        fs::write(dist.join(name), content).unwrap();
    }
    fs::write(house.dir.path().join("secret.txt"), "nobody's business").unwrap();
    house
}

#[tokio::test]
async fn rel28_the_widget_is_served_with_its_types_and_a_strict_policy() {
    for base in ["/", "/quietstorm/", "/a/b"] {
        let house = house(base).await;
        let (address, base) = (house.server().address(), house.config.base());
        for (file, kind) in [
            ("", "text/html"),
            ("index.html", "text/html"),
            ("quietstorm.js", "text/javascript"),
            ("page.css", "text/css"),
            ("engine/engine_bg.wasm", "application/wasm"),
        ] {
            let answer = get(address, &format!("{base}/{file}")).await;
            assert_eq!((answer.status, answer.header("content-type")), (200, Some(kind)), "{file}");
            assert_eq!(answer.header("cache-control"), Some("no-cache"));
            assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
            assert_eq!(answer.header("referrer-policy"), Some("no-referrer"));
            let policy = answer.header("content-security-policy").unwrap();
            assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';") && !policy.contains("unsafe-inline"));
            let since = answer.header("last-modified").unwrap();
            let again = ask(address, "GET", &format!("{base}/{file}"), &[("if-modified-since", since)], b"").await;
            assert_eq!(again.status, 304, "{file}");
        }
        let answer = ask(address, "GET", &format!("{base}/quietstorm.js"), &[("accept-encoding", "gzip, br")], b"").await;
        assert_eq!((answer.header("content-encoding"), answer.body.as_slice()), (Some("br"), b"brotli".as_slice()));
        assert_eq!(answer.header("content-type"), Some("text/javascript"));
        if !base.is_empty() {
            let answer = get(address, &base).await;
            assert_eq!((answer.status, answer.header("location")), (308, Some(format!("{base}/").as_str())));
            assert_eq!(get(address, &format!("{base}x/quietstorm.js")).await.status, 404);
            assert_eq!(get(address, "/quietstorm.js").await.status, 404);
        }
        let team = Team::new(1);
        house.join(&team).await.put(&team, None, &frame(1)).await;
    }
}

#[tokio::test]
async fn rel28_no_path_leads_out_of_the_widgets_folder() {
    for base in ["", "/quietstorm"] {
        let house = house(base).await;
        for path in [
            "/../secret.txt",
            "/engine/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/%2e%2e%2fsecret.txt",
            "/..%2fsecret.txt",
            "/..%5csecret.txt",
            "/..\\secret.txt",
            "/engine/..%2f..%2fsecret.txt",
            "//secret.txt",
            "/%00",
            "/.%00./secret.txt",
            "/../relay.key",
            "/../relay.db",
        ] {
            let answer = get(house.server().address(), &format!("{base}{path}")).await;
            assert!(answer.status >= 400, "{path}: {}", answer.status);
            assert!(!crate::storage::finds(&answer.body, b"nobody's business"), "{path}");
        }
        let absolute = format!("{base}/{}", house.dir.path().join("secret.txt").display());
        assert!(get(house.server().address(), &absolute).await.status >= 400);
    }
}

#[tokio::test]
async fn rel42_the_widgets_files_are_for_pages_of_every_origin_and_the_protocol_is_not() {
    let house = house("/quietstorm/").await;
    let address = house.server().address();
    for file in ["", "embed.html", "quietstorm.js", "page.css", "engine/engine_bg.wasm", "not-there.js"] {
        let path = format!("/quietstorm/{file}");
        for headers in [&[][..], &[("origin", "https://elsewhere.example")], &[("origin", "null")]] {
            let answer = ask(address, "GET", &path, headers, b"").await;
            assert_eq!(answer.status, if file == "not-there.js" { 404 } else { 200 }, "{file}");
            assert_eq!(answer.header("access-control-allow-origin"), Some("*"), "{file}");
            assert_eq!(answer.header("access-control-allow-credentials"), None);
        }
    }
    for path in ["/quietstorm/v1/about", "/quietstorm/v1/challenge", "/quietstorm/healthz", "/quietstorm/metrics", "/healthz"] {
        for origin in ["https://elsewhere.example", "null"] {
            let answer = ask(address, "GET", path, &[("origin", origin)], b"").await;
            assert_eq!(answer.status, if path.contains("v1") { 403 } else { 200 }, "{path}");
            assert_eq!(answer.header("access-control-allow-origin"), None, "{path}");
        }
    }
}

#[tokio::test]
async fn rel42_a_frame_without_an_origin_uses_the_relay_only_where_null_is_allowed() {
    let house = House::with(|config| config.origin = vec!["https://intranet.example".into(), "null".into()]).await;
    let answer = ask(house.server().address(), "GET", "/v1/about", &[("origin", "null")], b"").await;
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (200, Some("null")));
}

#[tokio::test]
async fn rel43_one_page_may_be_framed_by_whom_the_operator_names_and_no_other_page_by_anybody() {
    for (named, list) in
        [(None, "'self'"), (Some("'self' https://intranet.example"), "'self' https://intranet.example"), (Some("\n"), "'none'")]
    {
        for base in ["", "/quietstorm"] {
            let house = House::with(|config| {
                config.base = base.into();
                config.frame_ancestors = named.map_or(config.frame_ancestors.clone(), str::to_owned);
            });
            let house = furnished(house.await);
            let address = house.server().address();
            let ancestors = |answer: &Answer| {
                let policy = answer.header("content-security-policy").unwrap().to_owned();
                assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval';"), "{policy}");
                policy.rsplit_once("; frame-ancestors ").unwrap().1.to_owned()
            };
            let embed = get(address, &format!("{base}/embed.html")).await;
            assert_eq!((embed.status, ancestors(&embed).as_str()), (200, list));
            for path in ["", "index.html", "quietstorm.js", "embed%2ehtml", "not-there", "v1/about", "healthz"] {
                assert_eq!(ancestors(&get(address, &format!("{base}/{path}")).await), "'none'", "{path}");
            }
        }
    }
}

#[tokio::test]
async fn rel29_the_operator_sees_health_and_counts_and_nothing_else() {
    let (house, team) = (house("/quietstorm").await, Team::new(1));
    let mut client = house.join(&team).await;
    client.put(&team, None, &frame(1)).await;
    client.put(&team, Some(0), &frame(2)).await;
    client.refusal(&team.clock(0, 0)).await;
    for base in ["", "/quietstorm"] {
        let address = house.server().address();
        for path in ["healthz", "readyz"] {
            assert_eq!(get(address, &format!("{base}/{path}")).await.status, 200, "{path}");
        }
        let answer = get(address, &format!("{base}/metrics")).await;
        let page = String::from_utf8(answer.body).unwrap();
        for line in [
            "quietstorm_connections 1",
            "quietstorm_channels 1",
            "quietstorm_messages_received_total 4",
            "quietstorm_kept_total{place=\"log\"} 1",
            "quietstorm_kept_total{place=\"held\"} 1",
            "quietstorm_refused_total{why=\"deadline_passed\"} 1",
            "quietstorm_rounds_closed_total 0",
            "# EOF",
        ] {
            assert!(page.lines().any(|there| there == line), "{line} is not in\n{page}");
        }
        let channel = team.channel().to_string();
        assert!(!page.contains(&channel[..8]) && !page.contains("127.0.0"), "{page}");
    }
}
