import { cleDeBranche, lireBranche } from '#shared/domain/reprise/actions/arbre.rules.ts';
import { lireRattachement } from '#shared/domain/feuille-de-route/rattachement.rules.ts';
import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import type { Contexte } from '../contexte.ts';

/** L'axe des actions dont le tableau ne dit pas l'axe. */
const SANS_AXE = 'À classer';
const LONG = 300;

const intituleDe = (texte: string, sorte: 'Axe' | 'Objectif'): string => {
  const { numero, intitule } = lireBranche(texte);
  return (intitule === '' ? `${sorte} ${numero ?? ''}`.trim() : intitule).slice(0, LONG);
};

/** L'arbre d'une feuille de route tel que la reprise le trouve et le complète. */
export function createArbreEcrit({ depots, nouvelId }: Contexte, feuilleId: string) {
  const axes = depots.feuilles.axes(feuilleId).map(({ id, intitule }) => ({ id, intitule }));
  const objectifs = depots.feuilles.objectifs(feuilleId).map(({ id, axeId, intitule }) => ({ id, axeId, intitule }));
  const ajoutes = { axes: axes.length, objectifs: new Map<string, number>() };

  /** L'axe que dit ce texte : par son intitulé, sinon par son numéro seul. */
  function axeDe(texte: string | null) {
    if (texte === null) return axes.find(({ intitule }) => intitule === SANS_AXE) ?? null;
    const cle = cleDeBranche(texte);
    const nomme = axes.find(({ intitule }) => cleDeNom(intitule) === cle || cleDeBranche(intitule) === cle);
    if (nomme !== undefined) return nomme;
    const { numero, intitule } = lireBranche(texte);
    return intitule === '' ? (axes[Number(numero) - 1] ?? null) : null;
  }

  const objectifDe = (axeId: string, texte: string) => {
    const cle = cleDeBranche(texte);
    return (
      objectifs.find(
        (un) => un.axeId === axeId && (cleDeNom(un.intitule) === cle || cleDeBranche(un.intitule) === cle),
      ) ?? null
    );
  };

  return {
    /** Les intitulés des axes qui y sont. */
    intitules: () => axes.map(({ intitule }) => intitule),
    axeDe,
    /** Cet axe et, s'il est dit, cet objectif y sont déjà. */
    connait: (axe: string | null, objectif: string | null): boolean => {
      const connu = axeDe(axe);
      return connu !== null && (objectif === null || objectifDe(connu.id, objectif) !== null);
    },
    /** L'intitulé qu'aurait l'axe que dit ce texte. */
    axeNeuf: (texte: string | null) => (texte === null ? SANS_AXE : intituleDe(texte, 'Axe')),
    /** L'axe, ajouté à la suite s'il n'y est pas, avec l'axe national dont le tableau le dit relever. @returns son identifiant */
    trouverOuCreerAxe(texte: string | null, national: string | null): string {
      const connu = axeDe(texte);
      if (connu !== null) return connu.id;
      const neuf = { id: nouvelId(), intitule: texte === null ? SANS_AXE : intituleDe(texte, 'Axe') };
      ajoutes.axes += 1;
      const rattachement = lireRattachement(national);
      depots.feuilles.ajouterAxe({ ...neuf, feuilleId, rang: ajoutes.axes, rattachement });
      axes.push(neuf);
      return neuf.id;
    },
    /** L'objectif de cet axe, ajouté à la suite s'il n'y est pas. */
    trouverOuCreerObjectif(axeId: string, texte: string | null): string | null {
      if (texte === null) return null;
      const connu = objectifDe(axeId, texte);
      if (connu !== null) return connu.id;
      const rang = (ajoutes.objectifs.get(axeId) ?? objectifs.filter((un) => un.axeId === axeId).length) + 1;
      ajoutes.objectifs.set(axeId, rang);
      const neuf = { id: nouvelId(), axeId, intitule: intituleDe(texte, 'Objectif') };
      depots.feuilles.ajouterObjectif({ ...neuf, rang });
      objectifs.push(neuf);
      return neuf.id;
    },
  };
}
