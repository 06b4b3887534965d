import './voix.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { versionsDesVoix, voixAu } from '#shared/domain/instance/voix.rules.ts';
import { FormulaireDesVoix } from './FormulaireDesVoix.tsx';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** « toujours » dans l'adresse : les voix qui valent de tout temps. */
const TOUJOURS = 'toujours';
const enAdresse = (depuis: string | null): string => depuis ?? TOUJOURS;

/** Les voix d'un arrêté : celui en vigueur, un autre que l'adresse dit, ou un nouveau. */
export function SaisieDesVoix({ fiche, vu, aujourdHui }: Proprietes) {
  const adresse = useAdresse();
  const [, aller] = useLocation();
  const [essai, setEssai] = useState(0);
  const demandee = adresse.lire('arrete');
  const versions = versionsDesVoix(fiche.voix);
  const enVigueur = voixAu(fiche.voix, aujourdHui);
  const nouvel = demandee === 'nouveau' || fiche.voix.length === 0;
  const choisie = versions.find((depuis) => enAdresse(depuis) === demandee);
  const depuis = choisie === undefined ? (enVigueur[0]?.depuis ?? versions[0] ?? null) : choisie;
  const voix = fiche.voix.filter((une) => une.depuis === depuis);
  return (
    <FormulaireDesVoix
      key={`${nouvel ? 'nouveau' : enAdresse(depuis)} ${essai}`}
      fiche={fiche}
      vu={vu}
      aujourdHui={aujourdHui}
      version={nouvel ? null : { depuis, voix }}
      reprise={voix}
      versions={versions}
      surChoisir={(autre) => adresse.poser({ arrete: autre === undefined ? 'nouveau' : enAdresse(autre) })}
      surEfface={() => {
        adresse.poser({ arrete: null });
        setEssai((n) => n + 1);
      }}
      surFin={() => aller(`/instances/${fiche.instance.id}/composition`)}
    />
  );
}
