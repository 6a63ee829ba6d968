import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Replay } from '../api/views';
import { useDates } from '../format/use-format';
import { useLocalized } from '../i18n/use-localized';
import { Button } from '../ui/button';
import { RadioField } from '../ui/radio-field';
import { SelectField } from '../ui/select-field';
import stack from '../ui/stack.module.css';
import { isLate, nextLate, type ReplayAddress } from './replay-address';
import styles from './replay.module.css';

export interface MomentSliderProps {
  readonly replay: Replay;
  readonly place: number;
  readonly address: ReplayAddress;
  readonly onShow: (address: ReplayAddress) => void;
}

/** So long the hand has to rest before the moment under it is fetched. */
const REST_MS = 150;

/** The way through the history. */
export function MomentSlider({ replay, place, address, onShow }: MomentSliderProps) {
  const { t } = useTranslation();
  const { moments } = replay;
  const go = (to: number): void => onShow({ ...address, at: moments[to]?.revision ?? null });
  const sliding = useSliding(place, go);
  const titleAt = useMomentTitle(replay);
  return (
    <section className={styles['controls']} aria-label={t('replay.controls')}>
      <Slide replay={replay} place={sliding.place} title={titleAt(sliding.place)} onSlide={sliding.slide} />
      <Jumps replay={replay} place={sliding.place} onGo={go} />
      <div className={styles['choices']}>
        <RadioField
          label={t('replay.order')}
          sideBySide
          value={address.by}
          onChange={(by) => onShow({ ...address, by: by === 'happened' ? 'happened' : 'known' })}
          choices={[
            { value: 'known', label: t('replay.known') },
            { value: 'happened', label: t('replay.happened') },
          ]}
        />
        <SelectField
          label={t('replay.compare')}
          empty={t('replay.compareNone')}
          value={address.with === null ? '' : String(address.with)}
          onChange={(revision) => onShow({ ...address, with: revision === '' ? null : Number(revision) })}
          choices={moments.map(({ revision }, index) => ({ value: String(revision), label: titleAt(index) }))}
        />
      </div>
    </section>
  );
}

interface SlideProps {
  readonly replay: Replay;
  readonly place: number;
  readonly title: string;
  readonly onSlide: (place: number) => void;
}

/** The browser's own slider, so that arrows, Home and End work as everywhere. What was late is marked below it. */
function Slide({ replay: { moments }, place, title, onSlide }: SlideProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['slide']}>
      <label htmlFor="moment">{t('replay.moment')}</label>
      <input
        id="moment"
        type="range"
        min={0}
        max={moments.length - 1}
        step={1}
        value={place}
        list="late-moments"
        aria-valuetext={title}
        onChange={(event) => onSlide(Number(event.currentTarget.value))}
      />
      <datalist id="late-moments">
        {moments.map((moment, index) => isLate(moment) && <option key={moment.revision} value={index} />)}
      </datalist>
      <output htmlFor="moment" className={styles['where']}>
        {title}
      </output>
    </div>
  );
}

interface JumpsProps {
  readonly replay: Replay;
  readonly place: number;
  readonly onGo: (place: number) => void;
}

function Jumps({ replay: { moments }, place, onGo }: JumpsProps) {
  const { t } = useTranslation();
  const late = nextLate(moments, place);
  const lateCount = moments.filter(isLate).length;
  return (
    <div className={stack['row']}>
      <Button isDisabled={place === 0} onPress={() => onGo(place - 1)}>
        {t('replay.previous')}
      </Button>
      <Button isDisabled={place === moments.length - 1} onPress={() => onGo(place + 1)}>
        {t('replay.next')}
      </Button>
      <Button isDisabled={late === null} onPress={() => onGo(late ?? place)}>
        {t('replay.nextLate')}
      </Button>
      <span className="muted">
        {lateCount === 0 ? t('replay.noneLate') : t('replay.lateMoments', { number: lateCount })}
      </span>
    </div>
  );
}

/** Where the hand is shows at once; where it rests is looked up. */
function useSliding(place: number, go: (place: number) => void) {
  const [under, setUnder] = useState<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const slide = (to: number): void => {
    setUnder(to);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setUnder(null);
      go(to);
    }, REST_MS);
  };
  return { place: under ?? place, slide };
}

function useMomentTitle({ moments, zone }: Replay): (place: number) => string {
  const { t } = useTranslation();
  const dates = useDates();
  const localized = useLocalized();
  return (place) => {
    const moment = moments[place];
    if (moment === undefined) return '';
    const title = localized(moment.title);
    const at = dates.dateTime(moment.occurredAt, zone);
    return t('replay.where', { no: place + 1, of: moments.length, title, at });
  };
}
