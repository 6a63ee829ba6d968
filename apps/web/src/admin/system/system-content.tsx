import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemView } from '../../api/views';
import { OFFICE_ZONE } from '../../format/office-zone';
import { useDates, useNumber } from '../../format/use-format';
import { Card } from '../../ui/card';
import { Fact, Facts } from '../../ui/facts';
import { Notice } from '../../ui/notice';
import { ReadModelsCard } from './read-models-card';
import { StateTag } from './state-tag';
import { type MonitoringState, troublesOf } from './troubles';
import { useElapsed } from './use-elapsed';
import { useRemedy } from './use-remedy';

export interface SystemContentProps {
  readonly system: SystemView;
  readonly monitoring: MonitoringState;
  readonly children: ReactNode;
}

export function SystemContent({ system, monitoring, children }: SystemContentProps) {
  return (
    <>
      <Verdict system={system} monitoring={monitoring} />
      <ProgramCard program={system.program} />
      <StoreCard store={system.store} disk={system.disk} />
      <ReadModelsCard readModels={system.readModels} />
      <RelayCard relay={system.relay} />
      {children}
    </>
  );
}

function Verdict({ system, monitoring }: Pick<SystemContentProps, 'system' | 'monitoring'>) {
  const { t } = useTranslation();
  const remedy = useRemedy();
  const troubles = troublesOf(system, monitoring);
  if (troubles.length === 0) return <Notice tone="good" title={t('admin.system.well')} />;
  return (
    <Notice tone="bad" title={t('admin.system.unwell')}>
      <ul>
        {troubles.map((trouble) => (
          <li key={trouble.part} data-trouble={trouble.part}>
            {t(`admin.system.trouble.${trouble.part}`)}
            <div>{remedy(trouble)}</div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function ProgramCard({ program: { version, startedAt, uptimeSeconds } }: { readonly program: SystemView['program'] }) {
  const { t } = useTranslation();
  const dates = useDates();
  const elapsed = useElapsed();
  return (
    <Card title={t('admin.system.program')}>
      <Facts>
        <Fact name={t('admin.system.version')}>{version}</Fact>
        <Fact name={t('admin.system.startedAt')}>{dates.dateTime(startedAt, OFFICE_ZONE)}</Fact>
        <Fact name={t('admin.system.uptime')}>{elapsed(uptimeSeconds)}</Fact>
      </Facts>
    </Card>
  );
}

function StoreCard({ store: { kind, reachable }, disk }: Pick<SystemView, 'store' | 'disk'>) {
  const { t } = useTranslation();
  const number = useNumber();
  const gigabytes = (bytes: number): string => number(Math.round(bytes / 1e8) / 10);
  return (
    <Card title={t('admin.system.store')}>
      <Facts>
        <Fact name={t('admin.system.where')}>{t(`admin.system.storeKind.${kind}`)}</Fact>
        <Fact name={t('admin.system.state')}>
          <StateTag well={reachable} words={reachable ? t('admin.system.answers') : t('admin.system.silent')} />
        </Fact>
        <Fact name={t('admin.system.disk')}>
          {disk ? (
            <StateTag
              well={!disk.low}
              words={t('admin.system.room', { free: gigabytes(disk.freeBytes), total: gigabytes(disk.totalBytes) })}
            />
          ) : (
            t('admin.system.unknown')
          )}
        </Fact>
      </Facts>
    </Card>
  );
}

function RelayCard({
  relay: { role, handedOver, behindSeconds, fault, faultCode },
}: {
  readonly relay: SystemView['relay'];
}) {
  const { t } = useTranslation();
  const number = useNumber();
  const elapsed = useElapsed();
  return (
    <Card title={t('admin.system.relay')}>
      <Facts>
        <Fact name={t('admin.system.role')}>{t(`admin.system.roles.${role}`)}</Fact>
        {role === 'holder' && (
          <Fact name={t('admin.system.behind')}>
            {behindSeconds === null && t('admin.system.unknown')}
            {behindSeconds === 0 && t('admin.system.nothingWaits')}
            {behindSeconds !== null && behindSeconds > 0 && elapsed(behindSeconds)}
          </Fact>
        )}
        <Fact name={t('admin.system.handedOver')}>{number(handedOver)}</Fact>
        <Fact name={t('admin.system.state')}>
          <StateTag
            well={fault === null}
            words={fault === null ? t('admin.system.runs') : t('admin.system.standsBecause', { code: faultCode })}
          />
          {/* As the log says it, for whoever looks there; what to do stands on top in the reader's words. */}
          {fault !== faultCode && (
            <div className="muted" lang="en">
              {fault}
            </div>
          )}
        </Fact>
      </Facts>
    </Card>
  );
}
