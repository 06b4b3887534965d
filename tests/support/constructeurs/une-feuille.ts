import { unClpe, unFichier } from './un-fichier.ts';

/** Une feuille de route de 2026 du comité de Mulhouse, deux axes, et de quoi y ajouter des fiches. */
export function uneFeuille() {
  const fichier = unFichier();
  const { appeler } = fichier;
  const instanceId = unClpe(fichier, 'CLPE68003');
  const { id: feuilleId } = appeler('feuillesDeRoute.creer', {
    auteur: { genre: 'instance', id: instanceId },
    intitule: 'Feuille de route 2026',
    debut: 2026,
    fin: 2026,
  });
  const ajouterAxe = (intitule: string): string =>
    appeler('axes.ajouter', { feuilleId, intitule, rattachement: null }).id;
  const axeId = ajouterAxe('Plein emploi');
  const autreAxeId = ajouterAxe('Services publics');
  const ajouterFiche = (intitule: string, axe = axeId): string =>
    appeler('fichesAction.creer', {
      axeId: axe,
      objectifId: null,
      intitule,
      pilote: { personneId: null, structure: 'Atelier des Quartiers' },
    }).id;
  const tableau = () => appeler('feuillesDeRoute.tableau', { id: feuilleId });
  const numeros = () => Object.fromEntries(tableau().lignes.map(({ numero, intitule }) => [numero, intitule]));
  return { ...fichier, instanceId, feuilleId, axeId, autreAxeId, ajouterAxe, ajouterFiche, tableau, numeros };
}

/** Une ligne de financement de 2026, telle qu'un formulaire l'envoie. */
export const unFinancement = (
  origine: 'droit_commun' | 'p147' | 'collectivite' | 'europeen' | 'prive',
  demande: number | null,
  accorde: number | null = null,
) => ({
  annee: 2026,
  financeur: 'Financeur',
  origine,
  actionP147: null,
  dauphin: null,
  pluriannuel: false,
  demande,
  accorde,
  paye: null,
});
