//! What only the facilitator can ask for.

use crate::house::{House, MINUTE, START, Team, frame};
use crate::storage::{contains, files};
use quietstorm_core::channel::{FromRelay, Proof, ToRelay, clock_parts, delete_parts, release_parts};
use quietstorm_model::RelayRefusal;

#[tokio::test]
async fn rel16_clock_release_and_deletion_want_the_owners_proof() {
    let (house, team, other) = (House::new().await, Team::new(1), Team::new(2));
    let mut client = house.join(&team).await;
    let (channel, board) = (team.channel(), team.board);
    // Signed by the channel's key, which everybody has, and by the facilitator of another board.
    for signer in [&team.key, &other.me.role()] {
        let sign = |parts: &[u8]| Proof::sign(signer, &[parts]);
        let deadline = START + MINUTE;
        for message in [
            ToRelay::SetClock { board, number: 0, deadline, proof: sign(&clock_parts(&channel, &board, 0, deadline)) },
            ToRelay::Release { number: 0, proof: sign(&release_parts(&channel, 0)) },
            ToRelay::Delete { proof: sign(&delete_parts(&channel, &client.nonce)) },
        ] {
            assert_eq!(client.refusal(&message).await, RelayRefusal::NotOwner, "{message:?}");
        }
    }
    // The owner's own proofs, for something else.
    let ToRelay::SetClock { proof, .. } = team.clock(0, START + MINUTE) else { unreachable!() };
    let later = ToRelay::SetClock { board, number: 0, deadline: START + 2 * MINUTE, proof };
    assert_eq!(client.refusal(&later).await, RelayRefusal::NotOwner);
    assert_eq!(client.refusal(&team.delete(&[0; 32])).await, RelayRefusal::NotOwner, "of another connection");
    let ToRelay::Release { proof, .. } = team.release(0) else { unreachable!() };
    assert_eq!(client.refusal(&ToRelay::Release { number: 1, proof }).await, RelayRefusal::NotOwner);
    client.settle().await;
    assert!(client.log.is_empty());
}

#[tokio::test]
async fn rel16_where_there_is_a_clock_nobody_else_opens_the_round() {
    let (house, team) = (House::new().await, Team::new(1));
    let mut owner = house.join(&team).await;
    owner.say(&team.clock(0, START + MINUTE)).await;
    owner.put(&team, Some(0), &frame(1)).await;
    assert_eq!(owner.refusal(&team.release(0)).await, RelayRefusal::HasClock);
    house.look_at_clock(START + MINUTE);
    owner.read_to(3).await;
    assert_eq!(owner.refusal(&team.release(0)).await, RelayRefusal::HasClock);
    // The other way round: what has been released has no use for a clock.
    assert!(matches!(owner.ask(&team.release(1)).await, Some(FromRelay::Released { number: 1, .. })));
    assert_eq!(owner.refusal(&team.clock(1, START + 5 * MINUTE)).await, RelayRefusal::DeadlinePassed);
}

#[tokio::test]
async fn rel17_a_deleted_channel_is_gone_for_everybody_and_for_ever() {
    let (mut house, team, other) = (House::new().await, Team::new(1), Team::new(2));
    let (mut owner, mut reader, mut stranger) = (house.join(&team).await, house.join(&team).await, house.join(&other).await);
    owner.say(&team.clock(1, START + MINUTE)).await;
    let frames = [frame(1), frame(2), frame(3)];
    owner.put(&team, None, &frames[0]).await;
    owner.put(&team, Some(0), &frames[1]).await;
    owner.put(&team, Some(1), &frames[2]).await;
    stranger.put(&other, None, &frames[0]).await;
    let delete = team.delete(&owner.nonce);
    assert_eq!(owner.ask(&delete).await, Some(FromRelay::Deleted));
    assert_eq!(reader.answer().await, Some(FromRelay::Deleted));
    assert_eq!(reader.hear().await, None, "the others' connections are closed");
    for _ in 0..2 {
        let mut late = house.connect().await;
        let hello = team.hello(&late.nonce, &late.about.relay, Default::default());
        assert_eq!(late.refusal(&hello).await, RelayRefusal::Deleted);
        house.stop().await;
        let kept = files(house.dir.path());
        assert!(!contains(&kept, &frames[1]) && !contains(&kept, &frames[2]), "not even in the files");
        assert!(contains(&kept, &frames[0]), "but the other channel's are there");
        house.set_clock(START + 2 * MINUTE);
        house.start().await.unwrap();
    }
    assert_eq!(house.join(&other).await.log.len(), 1);
}

#[tokio::test]
async fn rel36_a_channel_in_which_nothing_happens_is_removed_unless_it_waits_for_a_deadline() {
    let (mut house, quiet, waiting, busy) = (House::new().await, Team::new(1), Team::new(2), Team::new(3));
    let day = 24 * 60 * MINUTE;
    for team in [&quiet, &waiting, &busy] {
        house.join(team).await.put(team, None, &frame(1)).await;
    }
    let mut owner = house.join(&waiting).await;
    owner.say(&waiting.clock(0, START + 300 * day)).await;
    owner.read_to(2).await;
    house.set_clock(START + 60 * day);
    house.join(&busy).await;
    house.stop().await;
    house.set_clock(START + 91 * day);
    house.start().await.unwrap();
    // The sweep is done by the one thread that writes, so what is asked of it afterwards comes after.
    let relay = house.server().relay();
    relay.store.sweep(relay.now() - 90 * day).await.unwrap();
    assert_eq!(relay.store.ready().await, Ok(2));
    assert_eq!(house.join(&quiet).await.log.len(), 0, "it can be opened anew");
    assert_eq!((house.join(&waiting).await.log.len(), house.join(&busy).await.log.len()), (2, 1));
}
