//! What is held of a sealed round: nobody learns of it, nor that there is any, before the round is released.

use crate::client::Client;
use crate::house::{House, Team, frame};
use quietstorm_core::channel::{Cursor, FromRelay, Item, ToRelay, next_head};
use quietstorm_core::wire::frame_id;

async fn welcome(house: &House, team: &Team) -> (Client, FromRelay) {
    house.join_from(team, Cursor::default()).await
}

#[tokio::test]
async fn rel8_nobody_learns_of_what_is_held_nor_that_there_is_any() {
    let (mut house, team) = (House::new().await, Team::new(1));
    let mut writer = house.join(&team).await;
    let (mut reader, before) = welcome(&house, &team).await;
    for number in 0..50 {
        let receipt = writer.put(&team, Some(0), &frame(number)).await;
        assert_eq!(receipt.held, Some(0));
    }
    writer.settle().await;
    reader.settle().await;
    assert!(writer.log.is_empty() && reader.log.is_empty());
    assert_eq!(welcome(&house, &team).await.1, before, "a latecomer is welcomed as if there were nothing");
    house.stop().await;
    house.start().await.unwrap();
    let (mut late, again) = welcome(&house, &team).await;
    assert_eq!(again, before);
    let receipt = late.put(&team, None, &frame(99)).await;
    assert_eq!(receipt.head, next_head(&[0; 32], frame_id(&frame(99))), "the log's chain does not know of it");
    assert_eq!(late.ask(&ToRelay::Have(vec![frame_id(&frame(98))])).await, Some(FromRelay::Lacking(vec![frame_id(&frame(98))])));
}

#[tokio::test]
async fn rel8_two_receipts_do_not_tell_whether_anybody_came_between_them() {
    let (house, team) = (House::new().await, Team::new(1));
    let mut nosy = house.join(&team).await;
    let first = nosy.put(&team, Some(0), &frame(1)).await;
    let second = nosy.put(&team, Some(0), &frame(2)).await;
    assert_ne!(first.head, next_head(&[0; 32], first.frame), "nor that there was nothing before");
    assert_ne!(second.head, next_head(&first.head, second.frame));
}

#[tokio::test]
async fn rel9_a_release_brings_all_of_it_at_once_in_the_order_of_ids() {
    let (mut house, team) = (House::new().await, Team::new(1));
    let mut owner = house.join(&team).await;
    owner.put(&team, None, &frame(100)).await;
    for number in 0..30 {
        owner.put(&team, Some(0), &frame(number)).await;
        owner.put(&team, Some(1), &frame(1_000 + number)).await;
    }
    let mut reader = house.join(&team).await;
    assert_eq!(owner.ask(&team.release(0)).await, Some(FromRelay::Released { number: 0, end: 31 }));
    reader.read_to(31).await;
    let mut sorted: Vec<_> = (0..30).map(frame).collect();
    sorted.sort_by_key(|frame| frame_id(frame));
    assert_eq!(reader.log[1..], sorted.into_iter().map(Item::Frame).collect::<Vec<_>>());

    let receipt = reader.put(&team, Some(0), &frame(200)).await;
    assert_eq!(receipt.held, None, "what comes later goes into the log");
    assert_eq!(owner.ask(&team.release(0)).await, Some(FromRelay::Released { number: 0, end: 32 }), "a second time does nothing");
    assert_eq!(reader.put(&team, Some(0), &frame(3)).await.held, None, "what was held has a receipt of the log now");
    house.stop().await;
    house.start().await.unwrap();
    let (late, welcome) = welcome(&house, &team).await;
    assert!(matches!(welcome, FromRelay::Welcome { end: 32, released, .. } if released == [0]));
    assert_eq!(late.log[..31], reader.log[..31]);
}
