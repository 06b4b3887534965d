import { texteDeFormation } from '#shared/domain/formation/texte-de-formation.rules.ts';
import type { ReglesDeCopie } from './regles.types.ts';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;
/** Au-delà, un texte figé vient d'un texte libre, ou y ressemble trop pour qu'on le garde quand on les ôte. */
const LONG = 60;

/** Les identifiants des fiches, changés partout où un texte les cite. */
export const avecLesNouveauxIds = (texte: string, { ids }: Pick<ReglesDeCopie, 'ids'>): string =>
  texte.includes('-') ? texte.replace(UUID, (id) => ids.get(id) ?? id) : texte;

function texteFige(texte: string, regles: ReglesDeCopie): string {
  if (regles.sansTextes && texte.length >= LONG) return texteDeFormation(texte);
  return regles.remplacer(avecLesNouveauxIds(texte, regles));
}

const estUnObjet = (valeur: unknown): valeur is Record<string, unknown> =>
  typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);

/** Un objet figé qui sépare un nom et un prénom : une personne, un signataire. */
function personneFigee(objet: Record<string, unknown>, regles: ReglesDeCopie): Record<string, unknown> {
  const { nom, prenom } = objet;
  if (typeof nom !== 'string' || !('prenom' in objet)) return {};
  const personnage = regles.personnageDe(nom, typeof prenom === 'string' ? prenom : null);
  return personnage === null
    ? {}
    : { nom: personnage.nom, prenom: typeof prenom === 'string' ? personnage.prenom : prenom };
}

/** Récrit un document figé, texte par texte, et lui donne la mention de la copie. */
export function recrireJson(valeur: unknown, regles: ReglesDeCopie): unknown {
  if (typeof valeur === 'string') return texteFige(valeur, regles);
  if (Array.isArray(valeur)) return valeur.map((une: unknown) => recrireJson(une, regles));
  if (!estUnObjet(valeur)) return valeur;
  const siens = personneFigee(valeur, regles);
  return Object.fromEntries(
    Object.entries(valeur).map(([nom, une]) => {
      if (nom in siens) return [nom, siens[nom]];
      if (nom === 'mentions' && Array.isArray(une) && ('titreCourant' in valeur || 'blocs' in valeur))
        return [nom, [...une.filter((m) => m !== 'SPÉCIMEN'), 'FORMATION']];
      return [nom, recrireJson(une, regles)];
    }),
  );
}
