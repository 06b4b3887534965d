import { dateCourte } from '#shared/dates/format.ts';
import { etatDeDispositifLibelle } from '#shared/domain/dispositif/dispositif.labels.ts';
import { type EtatDeDispositif, etatDuDispositif } from '#shared/domain/dispositif/validite.rules.ts';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import type { Dispositif } from './dispositif.types.ts';

const SENS: Readonly<Record<EtatDeDispositif, SensEtat>> = {
  ouvert: 'cours',
  a_verifier: 'alerte',
  a_venir: 'attente',
  clos: 'sans-objet',
};

/** « Clos depuis le 31/12/2024 », « À vérifier », « Ouvert jusqu'au 31/12/2026 ». */
export function direEtatDuDispositif(dispositif: Dispositif, aujourdHui: string): string {
  const etat = etatDuDispositif(dispositif, aujourdHui);
  const mot = etatDeDispositifLibelle[etat];
  const { valideDu, valideAu } = dispositif;
  if (etat === 'clos' && valideAu !== null) return `${mot} depuis le ${dateCourte(valideAu)}`;
  if (etat === 'a_venir' && valideDu !== null) return `${mot} : le ${dateCourte(valideDu)}`;
  return valideAu === null ? mot : `${mot}, jusqu’au ${dateCourte(valideAu)}`;
}

interface Proprietes {
  readonly dispositif: Dispositif;
  readonly aujourdHui: string;
}

/** Où en est un dispositif aujourd'hui : un signe et des mots. */
export const EtatDuDispositif = ({ dispositif, aujourdHui }: Proprietes) => (
  <Etat sens={SENS[etatDuDispositif(dispositif, aujourdHui)]}>{direEtatDuDispositif(dispositif, aujourdHui)}</Etat>
);
