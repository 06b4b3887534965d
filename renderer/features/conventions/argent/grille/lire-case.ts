import {
  genreDeRecetteLibelle,
  natureDeChargeLibelle,
  origineDeRecetteLibelle,
} from '#shared/domain/convention/argent/compte.labels.ts';
import { type LignePatch, lignePatchSchema } from '#shared/domain/convention/argent/compte.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { lireMontant } from '#renderer/ui/champs/lire-montant.ts';
import type { Organisme } from '../comptes.types.ts';
import type { ColonneDeComptes } from './colonnes.ts';

/** Ce qu'une frappe écrit dans une ligne, ou pourquoi elle n'écrit rien. */
export type CaseLue = { readonly champs: LignePatch } | { readonly faute: string };

const OUI = /^(?:o|oui|x|1|vrai)$/iu;
const NON = /^(?:n|non|0|faux)$/iu;
const VIDE = /^[-–—]?$/u;

/** Le mot d'une liste que l'on commence à taper : « cof » pour « Cofinancement » ; « co », qui en commence deux, n'en dit aucun. */
function lireMot<M extends string>(libelles: Readonly<Record<M, string>>, texte: string): M | undefined {
  const dit = enTri(texte);
  const proches = (Object.keys(libelles) as M[]).filter((mot) => dit !== '' && enTri(libelles[mot]).startsWith(dit));
  return proches.length === 1 ? proches[0] : undefined;
}

function lireOrganisme(texte: string, organismes: readonly Organisme[]): CaseLue {
  if (VIDE.test(texte)) return { champs: { membreId: null } };
  const dit = enTri(texte);
  const exact = organismes.find(({ nom }) => enTri(nom) === dit);
  const proches = organismes.filter(({ nom }) => enTri(nom).startsWith(dit));
  const trouve = exact ?? (proches.length === 1 ? proches[0] : undefined);
  return trouve === undefined
    ? { faute: `Choisissez un organisme de la convention : ${organismes.map(({ nom }) => nom).join(', ')}.` }
    : { champs: { membreId: trouve.id } };
}

function comprendre(id: ColonneDeComptes['id'], texte: string, organismes: readonly Organisme[]): CaseLue {
  if (id === 'ecart' || id === 'taux' || id === 'controleLe') return { faute: 'Cette colonne se calcule.' };
  if (id === 'membreId') return lireOrganisme(texte, organismes);
  if (id === 'prevu' || id === 'declare' || id === 'controle' || id === 'retenu') {
    const centimes = lireMontant(texte);
    return Number.isNaN(centimes)
      ? { faute: 'Ce n’est pas un montant. Exemple : 12 300,50' }
      : { champs: { [id]: centimes } };
  }
  if (id === 'eligible') {
    if (!OUI.test(texte) && !NON.test(texte)) return { faute: 'Écrivez oui ou non.' };
    return { champs: { eligible: OUI.test(texte) } };
  }
  if (id === 'nature') {
    const nature = lireMot(natureDeChargeLibelle, texte);
    return nature === undefined ? { faute: 'Écrivez D (directe) ou I (indirecte).' } : { champs: { nature } };
  }
  if (id === 'recette') {
    const recette = lireMot(genreDeRecetteLibelle, texte);
    return recette === undefined ? { faute: 'Écrivez contribution, cofinancement ou autre.' } : { champs: { recette } };
  }
  if (id === 'origine') {
    if (VIDE.test(texte)) return { champs: { origine: null } };
    const origine = lireMot(origineDeRecetteLibelle, texte);
    return origine === undefined
      ? { faute: 'Choisissez une origine : « fonds », « ventes », « dons »…' }
      : { champs: { origine } };
  }
  if (id === 'volet') {
    const nu = texte.replace(/^(?:volet|v)\s*/iu, '');
    if (VIDE.test(nu)) return { champs: { volet: null } };
    return /^\d$/u.test(nu) ? { champs: { volet: Number(nu) } } : { faute: 'Les volets vont de 1 à 4.' };
  }
  if (id === 'compte') return { champs: { compte: /^\d+/u.exec(texte)?.[0] ?? texte } };
  return { champs: { [id]: texte } };
}

/** Comprend ce qui est tapé ou collé dans une case : « 12k », « 641 Salaires », « I » pour indirecte ; bornes comprises. */
export function lireCase({ id }: ColonneDeComptes, brut: string, organismes: readonly Organisme[]): CaseLue {
  const lue = comprendre(id, brut.trim(), organismes);
  if ('faute' in lue) return lue;
  const essai = lignePatchSchema.safeParse(lue.champs);
  return essai.success
    ? { champs: essai.data }
    : { faute: essai.error.issues[0]?.message ?? 'Cette case ne se comprend pas.' };
}
