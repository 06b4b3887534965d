import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import { etatDit } from '#shared/domain/convention/echeancier/etat-dit.rules.ts';
import type { EcheanceListee } from '#shared/domain/convention/echeancier/echeance-listee.schema.ts';

type Situee = Pick<EcheanceListee, 'etat' | 'retard' | 'alerte'>;

const SENS: Readonly<Record<EcheanceListee['etat'], SensEtat>> = {
  fait: 'fait',
  a_venir: 'afaire',
  proche: 'cours',
  en_retard: 'retard',
  suspendu: 'bloque',
};

/** Où en est une échéance, en mots ; une alerte se voit avant d'être un retard (O-4, E6). */
export const EtatDEcheance = ({ echeance }: { readonly echeance: Situee }) => {
  const { etat, alerte } = echeance;
  const enAlerte = alerte !== null && (etat === 'proche' || etat === 'a_venir');
  return <Etat sens={enAlerte ? 'alerte' : SENS[etat]}>{etatDit(echeance)}</Etat>;
};
