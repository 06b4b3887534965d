import type { Feuille } from '#shared/domain/reprise/classeur.schema.ts';
import { CHOIX_NEUFS, type Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';

type Fusion = Feuille['fusions'][number];

/** Un tableau collé avec ses fusions, dans une feuille de route qui a deux axes. */
export async function unTableauDActions(lignes: readonly string[], fusions: readonly Fusion[] = []) {
  const feuille = uneFeuille();
  const { appeler, demander, feuilleId } = feuille;
  const largeur = Math.max(...lignes.map((ligne) => ligne.split('\t').length));
  const cellules = lignes.map((ligne) => {
    const lues = ligne.split('\t').map((texte) => texte.replaceAll('⏎', '\n'));
    return [...lues, ...Array.from({ length: largeur - lues.length }, () => '')];
  });
  const { reprise } = await demander('reprises.coller', {
    feuilles: [{ nom: 'Suivi', lignes: cellules, fusions: [...fusions] }],
  });
  const entree = (choix: Partial<Choix>) => ({
    reprise,
    cible: 'actions' as const,
    choix: { ...CHOIX_NEUFS, vers: feuilleId, ...choix },
  });
  const comprendre = (choix: Partial<Choix> = {}) =>
    appeler('reprises.comprendre', { ...entree(choix), debut: 0, nombre: 200 });
  const reprendre = (choix: Partial<Choix> = {}) =>
    appeler('reprises.reprendre', { ...entree(choix), nom: 'suivi.xlsx', lignes: lignes.length });
  const fiche = (intitule: string) => {
    const id = feuille.tableau().lignes.find((ligne) => ligne.intitule === intitule)?.id ?? '';
    return appeler('fichesAction.fiche', { id });
  };
  return { ...feuille, comprendre, reprendre, fiche };
}
