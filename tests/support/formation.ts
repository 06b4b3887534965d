import { createHash } from 'node:crypto';
import { dresserLeCarnet } from '#shared/domain/formation/carnet.rules.ts';
import { inventerLesPersonnages } from '#shared/domain/formation/inventer.rules.ts';
import type { Nommee, Tirage } from '#shared/domain/formation/personnage.types.ts';
import { createControleur, createRemplaceur } from '#shared/domain/formation/remplacer.rules.ts';
import { rangerLesNoms } from '#shared/domain/formation/repertoire.rules.ts';
import { retenirLesTerritoires } from '#shared/domain/formation/territoires.rules.ts';
import { motsDe } from '#shared/domain/donnees/mots-d-un-texte.rules.ts';

/** Tire d'un sel d'essai : le même sel, les mêmes noms. */
export const unTirage =
  (sel = 'essai'): Tirage =>
  (cle) =>
    createHash('sha256').update(`${sel} ${cle}`).digest().readUInt32BE(0);

/** Une personne de l'annuaire, inventée. */
export const uneNommee = (prenom: string | null, nom: string, plus: Partial<Nommee> = {}): Nommee => ({
  ...{ cle: `${prenom ?? ''} ${nom}`, civilite: 'Mme', noms: [nom], prenoms: prenom === null ? [] : [prenom] },
  ...{ courriels: [], telephones: [] },
  ...plus,
});

/** De quoi récrire des textes qui nomment ces personnes, dans un fichier qui connaît ces lieux. */
export function unRemplacement(
  nommees: readonly Nommee[],
  { lieux = [], communs = [] }: { readonly lieux?: readonly string[]; readonly communs?: readonly string[] } = {},
) {
  const tirer = unTirage();
  const interdits = new Set(nommees.flatMap(({ noms }) => noms.flatMap(motsDe)));
  const personnages = inventerLesPersonnages(nommees, tirer, interdits);
  const repertoire = rangerLesNoms(nommees, personnages);
  const carnet = dresserLeCarnet(nommees, personnages, tirer);
  const douteux: string[] = [];
  const juge = {
    repertoire,
    dansUnTerritoire: retenirLesTerritoires(lieux, repertoire),
    communs: new Set(communs),
    douter: (mot: string) => void douteux.push(mot),
  };
  return {
    personnages,
    carnet,
    douteux,
    remplacer: createRemplaceur(juge, carnet),
    controler: createControleur(juge, carnet),
    de(prenom: string | null, nom: string) {
      const personnage = personnages.get(`${prenom ?? ''} ${nom}`);
      if (personnage === undefined) throw new Error(`Sans personnage : ${nom}`);
      return personnage;
    },
  };
}
