import { uneFeuille, unFinancement } from './une-feuille.ts';

const VU = Number.MAX_SAFE_INTEGER;

/** La feuille de route de 2026, trois actions : l'une complète, l'une bloquée en retard, l'une à peine ouverte. */
export function uneFeuilleRemplie() {
  const feuille = uneFeuille();
  const { appeler, axeId, autreAxeId, ajouterFiche, feuilleId } = feuille;
  appeler('feuillesDeRoute.modifier', {
    id: feuilleId,
    vu: VU,
    patch: {
      diagnostic: 'Deux quartiers ne sont couverts que sur signalement.\n- peu de permanences\n- peu de crèches',
    },
  });
  ajouterFiche('Permanence emploi commune');
  const { id: objectifId } = appeler('objectifs.ajouter', { axeId, intitule: 'Repérer et remobiliser' });
  const { id: ficheId } = appeler('fichesAction.creer', {
    axeId,
    objectifId,
    intitule: 'Une équipe de repérage dans chaque quartier',
    pilote: { personneId: null, structure: 'DDETSPP du Haut-Rhin' },
  });
  appeler('fichesAction.modifier', {
    id: ficheId,
    vu: VU,
    patch: {
      constat: '17 personnes repérées en vingt et un mois, contre 58 aux Coteaux.',
      contenu: 'Deux adultes-relais tiennent une permanence par semaine.',
      debut: '2026-01-05',
      fin: '2026-12-18',
      priorite: 'haute',
      etat: 'en_cours',
      prochaineEtape: 'Ouvrir la seconde permanence',
    },
  });
  appeler('fichesAction.viser', { id: ficheId, quartiers: ['QN06803M', 'QN06804M'] });
  appeler('fichesAction.cocher', { id: ficheId, genre: 'public', mots: ['Allocataires du RSA', 'Femmes'] });
  appeler('fichesAction.cocher', { id: ficheId, genre: 'apport', mots: ['Aller-vers', 'Faire connaître'] });
  for (const structure of ['Ville de Mulhouse', 'Mission locale'])
    appeler('partenaires.ajouter', { ficheId, structure, role: 'partenaire' });
  const { id: etape } = appeler('etapes.ajouter', {
    ficheId,
    intitule: 'Choisir et équiper deux lieux d’accueil',
    note: null,
    echeance: '2026-01-31',
  });
  appeler('etapes.modifier', { id: etape, vu: VU, patch: { faiteLe: '2026-01-20' } });
  appeler('etapes.ajouter', { ficheId, intitule: 'Recruter deux adultes-relais', note: null, echeance: '2026-06-30' });
  for (const [origine, demande, accorde] of [
    ['droit_commun', 48_000, 48_000],
    ['p147', 19_200, null],
    ['collectivite', 8_000, 8_000],
    ['europeen', 4_800, null],
  ] as const)
    appeler('financements.ajouter', {
      ficheId,
      ...unFinancement(origine, demande * 100, accorde === null ? null : accorde * 100),
    });
  const bloquee = ajouterFiche('Bus des droits', autreAxeId);
  appeler('fichesAction.modifier', {
    id: bloquee,
    vu: VU,
    patch: { etat: 'bloquee', etatMotif: 'Le véhicule n’est pas livré', fin: '2026-02-28' },
  });
  appeler('fichesAction.viser', { id: bloquee, quartiers: ['QN06803M'] });
  return { ...feuille, ficheId };
}
