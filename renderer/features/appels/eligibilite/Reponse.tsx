import { reponseDeCritereLibelle } from '#shared/domain/appel/appel.labels.ts';
import type { ReponseDeCritere } from '#shared/domain/appel/critere.schema.ts';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';

const SENS: Readonly<Record<ReponseDeCritere, SensEtat>> = { oui: 'fait', non: 'bloque', sans_objet: 'sans-objet' };

/** Ce qu'un critère a reçu, en mots. */
export const Reponse = ({ reponse }: { readonly reponse: ReponseDeCritere | null }) =>
  reponse === null ? (
    <Etat sens="afaire">À contrôler</Etat>
  ) : (
    <Etat sens={SENS[reponse]}>{reponseDeCritereLibelle[reponse]}</Etat>
  );
