import { retoursAttendus } from '#shared/domain/navette/etat.rules.ts';
import type { Navette, SujetDeNavette } from '#shared/domain/navette/navette.schema.ts';
import type { Contexte } from '../contexte.ts';
import { nommerDestinataire } from './destinataire.ts';
import { cleDe } from './sujet.ts';

/** Un destinataire ne se relance pas deux fois de la même période : la clé de ce qui remplace quoi. */
const cleDuSuivi = ({ destinataire, au }: Pick<Navette, 'destinataire' | 'au'>): string =>
  `${cleDe(destinataire)} ${au ?? ''}`;

/** Les navettes d'un sujet, la plus récente d'abord, et ce que l'on en attend encore. */
export function suiviDesNavettes(contexte: Contexte, sujet: SujetDeNavette) {
  const etablies = contexte.depots.navettes.deSujet(sujet);
  const parDestinataire = Map.groupBy(etablies, cleDuSuivi);
  const derniere = (cle: Pick<Navette, 'destinataire' | 'au'>): Navette | null =>
    parDestinataire.get(cleDuSuivi(cle))?.[0] ?? null;
  const navettes = etablies.map((navette) => {
    const { nom, courriel } = nommerDestinataire(contexte, navette.destinataire);
    const remplacee = navette.recueLe === null && derniere(navette)?.id !== navette.id;
    return { ...navette, nom, courriel, remplacee };
  });
  return { navettes, derniere, retours: retoursAttendus(navettes, contexte.aujourdHui()) };
}
