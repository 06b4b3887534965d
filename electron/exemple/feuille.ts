import { ajouterJours, anneeCivile } from '#shared/dates/date-civile.ts';
import { reconnaitreLeDispositif } from '#shared/domain/dispositif/reconnaitre.rules.ts';
import type { MesureSaisie } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import { APPELANT, type Atelier, instanceDe, VU } from './atelier.ts';
import { diagnostiquer } from './diagnostic.ts';
import { AXES_EXEMPLE, COMITE_EXEMPLE, CONTRAT_EXEMPLE, FICHE_PARTAGEE, FICHES_EXEMPLE } from './feuille.donnees.ts';
import type {
  EtapeExemple,
  FicheExemple,
  IndicateurExemple,
  LigneExemple,
  SousActionExemple,
} from './feuille.types.ts';
import { validerEnSeance } from './validation.ts';

const enCentimes = (euros: number | undefined | null): number | null =>
  euros === undefined || euros === null ? null : Math.round(euros * 100);

const adresse = (texte: string): string => enTri(texte).replace(/[^a-z]+/gu, '-');

/** Le contrat de ville de Mulhouse a sa feuille de route ; le comité local en partage une action. */
export function tracerLaFeuille(atelier: Atelier): void {
  const { h, aujourdHui } = atelier;
  const annee = anneeCivile(aujourdHui);
  const jour = (jours: number | undefined | null): string | null =>
    jours === undefined || jours === null ? null : ajouterJours(aujourdHui, jours);
  const instanceId = instanceDe(atelier, COMITE_EXEMPLE);
  const contrat = h['departement.tableau']({}, APPELANT).contrats.find(({ code }) => code === CONTRAT_EXEMPLE);
  if (contrat === undefined) throw new Error(`Contrat de ville de l’exemple introuvable : ${CONTRAT_EXEMPLE}`);
  const feuille = { intitule: `Feuille de route ${annee}`, debut: annee, fin: annee };

  const { id: feuilleId } = h['feuillesDeRoute.creer'](
    { ...feuille, auteur: { genre: 'contrat', id: contrat.id } },
    APPELANT,
  );
  h['feuillesDeRoute.modifier']({ id: feuilleId, vu: VU, patch: { suivieParId: instanceId } }, APPELANT);
  const axes = AXES_EXEMPLE.map(({ intitule, rattachement, objectifs }) => {
    const { id: axeId } = h['axes.ajouter']({ feuilleId, intitule, rattachement }, APPELANT);
    const ajouter = (nom: string) => h['objectifs.ajouter']({ axeId, intitule: nom }, APPELANT).id;
    return { id: axeId, objectifs: objectifs.map(ajouter) };
  });

  const personne = ({ pilote, structure }: FicheExemple): string | null => {
    if (pilote === undefined) return null;
    const [civilite, prenom, nom, fonction] = pilote;
    const courriel = `${adresse(prenom)}.${adresse(nom)}@exemple.fr`;
    return h['personnes.creer']({ civilite, prenom, nom, fonction, structure, courriel, telephone: null }, APPELANT).id;
  };

  const financer = (ficheId: string, { demande, accorde, paye, ...ligne }: LigneExemple): void =>
    void h['financements.ajouter'](
      {
        actionP147: null,
        dauphin: null,
        pluriannuel: false,
        ...ligne,
        ficheId,
        annee,
        demande: enCentimes(demande),
        accorde: enCentimes(accorde),
        paye: enCentimes(paye),
      },
      APPELANT,
    );

  const compter = (ficheId: string, { cible, realisee, femmes, ...quoi }: IndicateurExemple, fin: string): void => {
    const { id: indicateurId } = h['indicateurs.ajouter'](
      { ...quoi, ficheId, nature: 'effectif', unite: null },
      APPELANT,
    );
    const noter = (mesure: Pick<MesureSaisie, 'moment' | 'sexe' | 'le' | 'valeur' | 'source'>): void =>
      void h['mesures.noter']({ ...mesure, territoire: 'ensemble', indicateurId }, APPELANT);
    noter({ moment: 'cible', sexe: 'ensemble', le: fin, valeur: cible, source: feuille.intitule });
    const constat = { moment: 'realisee', le: aujourdHui, source: 'Suivi de l’opérateur' } as const;
    noter({ ...constat, sexe: 'ensemble', valeur: realisee });
    if (femmes !== undefined) noter({ ...constat, sexe: 'femmes', valeur: femmes });
  };

  const catalogue = h['dispositifs.catalogue']({}, APPELANT);
  const mobiliser = (id: string, noms: readonly string[]): void => {
    const dispositifs = noms.map((nom) => {
      const trouve = reconnaitreLeDispositif(catalogue, nom);
      if (trouve === null) throw new Error(`Dispositif de l’exemple introuvable : ${nom}`);
      return trouve.id;
    });
    if (dispositifs.length > 0) h['fichesAction.mobiliser']({ id, dispositifs }, APPELANT);
  };

  const lever = (id: string, noms: readonly string[]): void => {
    if (noms.length === 0) return;
    const { freinsProposes } = h['fichesAction.fiche']({ id }, APPELANT);
    const freins = freinsProposes.filter(({ intitule }) => noms.includes(intitule)).map((frein) => frein.id);
    h['fichesAction.lever']({ id, freins }, APPELANT);
  };

  /** Ce qui s'est passé depuis que la feuille de route est validée. */
  const suites: (() => void)[] = [];

  const tracer = (fiche: FicheExemple): void => {
    const [rangAxe, rangObjectif] = fiche.place;
    const axe = axes[rangAxe - 1];
    if (axe === undefined) throw new Error(`Axe de l’exemple introuvable : ${rangAxe}`);
    const personneId = personne(fiche);
    const { id } = h['fichesAction.creer'](
      {
        axeId: axe.id,
        objectifId: axe.objectifs[rangObjectif - 1] ?? null,
        intitule: fiche.intitule,
        pilote: { personneId, structure: fiche.structure },
      },
      APPELANT,
    );
    h['fichesAction.modifier'](
      {
        id,
        vu: VU,
        patch: {
          constat: fiche.constat ?? null,
          contenu: fiche.contenu ?? null,
          nonRecours: fiche.nonRecours ?? null,
          debut: jour(fiche.debut),
          fin: jour(fiche.fin),
          priorite: fiche.priorite ?? null,
          horsQpv: fiche.quartiers === 'hors',
        },
      },
      APPELANT,
    );
    const etat = { etat: fiche.etat, etatMotif: fiche.motif ?? null, etatDepuis: jour(fiche.depuis ?? 0) };
    const patch = { ...etat, prochaineEtape: fiche.prochaine ?? null };
    suites.push(() => h['fichesAction.modifier']({ id, vu: VU, patch }, APPELANT));
    if (fiche.quartiers !== undefined && fiche.quartiers !== 'hors')
      h['fichesAction.viser']({ id, quartiers: [...fiche.quartiers] }, APPELANT);
    h['fichesAction.cocher']({ id, genre: 'public', mots: [...(fiche.publics ?? [])] }, APPELANT);
    h['fichesAction.cocher']({ id, genre: 'apport', mots: [...(fiche.apports ?? [])] }, APPELANT);
    mobiliser(id, fiche.dispositifs ?? []);
    lever(id, fiche.freins ?? []);
    for (const risque of fiche.risques ?? []) h['risques.ajouter']({ ...risque, ficheId: id }, APPELANT);
    if (fiche.copilote !== undefined)
      h['partenaires.ajouter']({ ficheId: id, structure: fiche.copilote, role: 'copilote' }, APPELANT);
    for (const structure of fiche.partenaires ?? [])
      h['partenaires.ajouter']({ ficheId: id, structure, role: 'partenaire' }, APPELANT);
    jalonner(id, fiche.etapes ?? [], null);
    for (const sousAction of fiche.sousActions ?? []) mener(id, sousAction);
    for (const ligne of fiche.argent ?? []) financer(id, ligne);
    for (const indicateur of fiche.indicateurs ?? []) compter(id, indicateur, jour(fiche.fin) ?? aujourdHui);
    for (const { le, ...meteo } of personneId === null ? [] : (fiche.meteos ?? []))
      h['meteos.noter']({ ...meteo, ficheId: id, personneId: personneId ?? '', le: jour(le) ?? aujourdHui }, APPELANT);
    if (fiche.intitule === FICHE_PARTAGEE) partager(id);
  };

  const jalonner = (ficheId: string, etapes: readonly EtapeExemple[], sousActionId: string | null): void => {
    for (const { intitule, echeance, faite, note } of etapes) {
      const etape = { ficheId, intitule, note: note ?? null, echeance: jour(echeance), sousActionId };
      const { id } = h['etapes.ajouter'](etape, APPELANT);
      if (faite !== undefined)
        suites.push(() => h['etapes.modifier']({ id, vu: VU, patch: { faiteLe: jour(faite) } }, APPELANT));
    }
  };

  const mener = (ficheId: string, { intitule, structure, debut, echeance, etat, etapes }: SousActionExemple): void => {
    const pilote = { personneId: null, structure };
    const { id } = h['sousActions.ajouter']({ ficheId, intitule, pilote, echeance: jour(echeance) }, APPELANT);
    h['sousActions.modifier']({ id, vu: VU, patch: { debut: jour(debut) } }, APPELANT);
    suites.push(() => h['sousActions.modifier']({ id, vu: VU, patch: { etat } }, APPELANT));
    jalonner(ficheId, etapes, id);
  };

  const partager = (id: string): void => {
    const { id: autre } = h['feuillesDeRoute.creer'](
      { ...feuille, auteur: { genre: 'instance', id: instanceId } },
      APPELANT,
    );
    const { id: axeId } = h['axes.ajouter'](
      { feuilleId: autre, intitule: 'Emploi et création d’activité', rattachement: 'plein_emploi' },
      APPELANT,
    );
    h['fichesAction.inscrire']({ id, axeId, objectifId: null }, APPELANT);
  };

  for (const fiche of FICHES_EXEMPLE.slice(0, -1)) tracer(fiche);
  diagnostiquer(atelier, feuilleId);
  validerEnSeance(atelier, { feuilleId, instanceId });
  // La dernière s'est ajoutée depuis.
  for (const fiche of FICHES_EXEMPLE.slice(-1)) tracer(fiche);
  for (const suite of suites) suite();
}
