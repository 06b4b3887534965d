import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import { direLaLettre, type EtatDeLettre, etatDeLaLettre } from '#shared/domain/convention/controle/lettre.rules.ts';
import type { LettreDeControle } from '#shared/domain/convention/controle/lettre.schema.ts';

const SENS: Readonly<Record<EtatDeLettre, SensEtat>> = {
  a_preparer: 'cours',
  attendue: 'attente',
  en_retard: 'retard',
  recue: 'alerte',
  close: 'fait',
};

/** Où en est une lettre, en mots : « Envoyée, réponse attendue jusqu'au 12/03/2026 ». */
export const EtatDeLaLettre = ({ lettre, jour }: { readonly lettre: LettreDeControle; readonly jour: string }) => (
  <Etat sens={SENS[etatDeLaLettre(lettre, jour)]}>{direLaLettre(lettre, jour)}</Etat>
);
