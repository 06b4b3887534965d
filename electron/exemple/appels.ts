import { ajouterJours, anneeCivile } from '#shared/dates/date-civile.ts';
import type { CritereDeSelection } from '#shared/domain/appel/instruction.schema.ts';
import { APPELANT, type Atelier, VU } from './atelier.ts';
import { CANDIDATURES_EXEMPLE, type CandidatureExemple, ETAPES_EXEMPLE } from './appels.donnees.ts';
import { CONVENTIONS_EXEMPLE } from './conventions.donnees.ts';

const GRAND_EST = '44';
const enCentimes = (euros: number): number => euros * 100;
const CRITERES: readonly CritereDeSelection[] = ['parcours', 'territoire', 'ancrage', 'gouvernance', 'modele'];

/** Ouvre un appel du Grand Est, son calendrier, son enveloppe ; rend son identifiant. */
function ouvrir({ h }: Atelier, lanceLe: string, vague: string, enveloppe: number): string {
  const annee = anneeCivile(lanceLe);
  const depotAu = ajouterJours(lanceLe, 65);
  const saisie = { intitule: `AMI O2R Grand Est ${annee}`, region: GRAND_EST, annee, lanceLe, depotAu };
  const { id } = h['appels.creer'](saisie, APPELANT);
  const patch = {
    vague,
    enveloppe: enCentimes(enveloppe),
    minimumAnnuel: enCentimes(70_000),
    coutReference: enCentimes(4_700),
    coutSource: 'Présentation de l’appel d’Île-de-France, 2024',
    coutRegion: 'Île-de-France',
    boite: 'contact-o2r@exemple.fr',
  };
  h['appels.modifier']({ id, vu: VU, patch }, APPELANT);
  for (const { libelle, du, au } of ETAPES_EXEMPLE) {
    const jours = { du: ajouterJours(lanceLe, du), au: au === null ? null : ajouterJours(lanceLe, au) };
    h['appels.ajouterEtape']({ appelId: id, libelle, ...jours }, APPELANT);
  }
  return id;
}

/** Ce que l'appel vise d'abord, et ce qu'on lui a demandé. */
function situer({ h }: Atelier, appelId: string): void {
  const viser = (zone: Parameters<(typeof h)['appels.viser']>[0]['zone']) =>
    h['appels.viser']({ appelId, zone }, APPELANT);
  const sansOffre = { motif: 'aucune candidature recevable au premier appel', nonLimitative: false };
  viser({ genre: 'departement', code: '10', departement: null, ...sansOffre });
  viser({ genre: 'tous_qpv', code: '10', departement: null, motif: null, nonLimitative: false });
  viser({ genre: 'frr', code: '52', departement: null, motif: null, nonLimitative: false });
  const ruraux = { libelle: 'Secteurs ruraux éloignés des accueils', motif: 'mobilité difficile' };
  viser({ genre: 'mots', departement: '52', ...ruraux, nonLimitative: true });
  h['appels.ajouterQuestion'](
    {
      appelId,
      question: 'Un projet « CEJ jeunes en rupture » en cours peut-il candidater ?',
      reponse:
        'Oui si des besoins ne sont pas couverts sur le territoire ; un autre appel assure la suite des projets.',
      reponduLe: null,
    },
    APPELANT,
  );
}

/** Inscrit une candidature et ce qu'elle dit ; rend son identifiant. */
function candidater({ h }: Atelier, appelId: string, dite: CandidatureExemple, deposeeLe: string): string {
  const { projet, porteur, numero, departement, parAn, beneficiaires, volets } = dite;
  const { id } = h['candidatures.creer']({ appelId, projet, porteur, numero, deposeeLe }, APPELANT);
  const patch = {
    voletReperage: true,
    voletRemobilisation: volets.remobilisation,
    voletAccompagnement: volets.accompagnement,
    voletCoordination: true,
    casSiae: dite.siae ?? false,
    coutTotal: enCentimes(parAn * 3),
  };
  h['candidatures.modifier']({ id, vu: VU, patch }, APPELANT);
  h['candidatures.viser']({ candidatureId: id, zone: { genre: 'departement', code: departement } }, APPELANT);
  const premiere = anneeCivile(deposeeLe);
  for (const annee of [premiere, premiere + 1, premiere + 2])
    h['candidatures.chiffrer'](
      { candidatureId: id, annee, vu: VU, patch: { demande: enCentimes(parAn), beneficiaires } },
      APPELANT,
    );
  return id;
}

/** Contrôle, note et recueille les avis, autant que la donnée le dit. */
function instruire({ h, aujourdHui }: Atelier, id: string, dite: CandidatureExemple): void {
  const { publicsDeLAppel, criteres } = h['candidatures.fiche']({ id }, APPELANT);
  for (const { id: publicId } of publicsDeLAppel.filter(({ exclu }) => !exclu).slice(0, 3))
    h['candidatures.toucher']({ candidatureId: id, publicId, coche: true }, APPELANT);
  const siens = criteres.filter(
    ({ cle, condition }) => cle === null && (condition === 'toujours' || (condition === 'siae' && dite.siae === true)),
  );
  for (const { id: critereId, libelle } of siens.slice(0, dite.controles)) {
    const refuse = dite.refus?.critere === libelle ? dite.refus.motif : null;
    const patch = { reponse: refuse === null ? ('oui' as const) : ('non' as const), motif: refuse };
    h['candidatures.controler']({ candidatureId: id, critereId, vu: VU, patch }, APPELANT);
  }
  for (const [rang, note] of (dite.notes ?? []).entries()) {
    const critere = CRITERES[rang];
    if (critere !== undefined)
      h['candidatures.noter']({ candidatureId: id, critere, vu: VU, patch: { note } }, APPELANT);
  }
  for (const { organisme, sens, texte } of dite.avis)
    h['candidatures.donnerAvis'](
      {
        candidatureId: id,
        genre: organisme.startsWith('DDETS') ? 'ddets' : 'france_travail',
        organisme,
        sens,
        le: ajouterJours(aujourdHui, -3),
        texte,
      },
      APPELANT,
    );
}

/** Les onze conventions viennent d'un premier appel, clos ; leurs candidatures en disent l'origine. */
function retrouverLesOnze(atelier: Atelier, appelId: string, lanceLe: string): void {
  const { h } = atelier;
  const parPorteur = new Map(h['conventions.lister']({}, APPELANT).map(({ id, intitule }) => [intitule, id] as const));
  for (const { projet, porteur, departement, montant, beneficiaires } of CONVENTIONS_EXEMPLE) {
    const conventionId = parPorteur.get(projet);
    if (conventionId === undefined) continue;
    const dite = { projet, porteur, numero: `24${departement}${String(montant).slice(0, 4)}`, departement };
    const parts = { parAn: Math.round(montant / 3), beneficiaires: Math.round(beneficiaires / 3) };
    const volets = { remobilisation: true, accompagnement: false };
    const complete = { ...dite, ...parts, volets, avis: [] };
    const id = candidater(atelier, appelId, complete, ajouterJours(lanceLe, 60));
    instruire(atelier, id, complete);
    const le = ajouterJours(lanceLe, 112);
    h['candidatures.decider']({ id, vu: VU, patch: { decision: 'retenue', le, motif: null } }, APPELANT);
    h['candidatures.rattacher']({ id, conventionId }, APPELANT);
  }
}

/** Deux appels O2R du Grand Est : le premier, clos, d'où viennent les onze conventions ; le second, en cours. */
export function appelerACandidater(atelier: Atelier): void {
  const { h, aujourdHui } = atelier;
  const premier = `${anneeCivile(aujourdHui) - 2}-07-08`;
  const clos = ouvrir(atelier, premier, 'Première vague', 14_000_000);
  h['appels.modifier']({ id: clos, vu: VU, patch: { cible: 4_320, closLe: ajouterJours(premier, 115) } }, APPELANT);
  retrouverLesOnze(atelier, clos, premier);
  const second = ajouterJours(aujourdHui, -90);
  const enCours = ouvrir(atelier, second, 'Seconde vague', 1_500_000);
  h['appels.modifier']({ id: enCours, vu: VU, patch: { cible: 400 } }, APPELANT);
  situer(atelier, enCours);
  for (const dite of CANDIDATURES_EXEMPLE)
    instruire(atelier, candidater(atelier, enCours, dite, ajouterJours(second, 60)), dite);
}
