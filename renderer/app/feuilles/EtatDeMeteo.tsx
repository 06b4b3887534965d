import { niveauDeMeteoLibelle } from '#shared/domain/feuille-de-route/meteo.labels.ts';
import type { NiveauDeMeteo } from '#shared/domain/feuille-de-route/meteo.schema.ts';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';

const SENS: Readonly<Record<NiveauDeMeteo, SensEtat>> = {
  compromis: 'retard',
  appuis: 'alerte',
  atteignables: 'cours',
  securises: 'fait',
};

/** La météo d'une action, en un signe et en mots. */
export const EtatDeMeteo = ({ niveau }: { readonly niveau: NiveauDeMeteo }) => (
  <Etat sens={SENS[niveau]}>{niveauDeMeteoLibelle[niveau]}</Etat>
);
