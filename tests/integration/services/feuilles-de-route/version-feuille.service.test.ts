import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { unFinancement } from '#tests/support/constructeurs/une-feuille.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';
import { uneFeuilleRemplie } from '#tests/support/constructeurs/une-feuille-remplie.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';
import { texteDuBloc } from '#tests/support/documents/texte-des-blocs.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const VU = Number.MAX_SAFE_INTEGER;
const clair = (texte: string) => texte.replace(/[\u00A0\u202F]/gu, ' ');

function uneValidee() {
  const feuille = uneFeuilleRemplie();
  const { appeler, feuilleId, instanceId } = feuille;
  const valider = (valideeLe: string, plus: object = {}) =>
    appeler('versionsDeFeuille.valider', { feuilleId, valideeLe, instanceId, reunionId: null, note: null, ...plus });
  const lister = () => appeler('versionsDeFeuille.lister', { feuilleId });
  const depuis = (avant: string, apres: string | null = null) =>
    appeler('versionsDeFeuille.comparer', { feuilleId, avant, apres });
  return { ...feuille, valider, lister, depuis };
}

describe('les versions d’une feuille de route', () => {
  it('de brouillon à validée, puis modifiée, puis révisée ; un geste qui s’annule', () => {
    const { appeler, db, valider, lister, ficheId } = uneValidee();
    expect(lister()).toMatchObject({ etat: 'brouillon', versions: [], changements: 0 });
    const avant = empreinteDuContenu(db);
    expect(valider('2026-03-10')).toMatchObject({ numero: 1 });
    expect(lister()).toMatchObject({
      etat: 'validee',
      changements: 0,
      versions: [{ numero: 1, valideeLe: '2026-03-10' }],
    });
    expect(refus(() => valider('2026-03-11')).message).toContain('Rien n’a changé depuis la version 1');
    appeler('fichesAction.modifier', { id: ficheId, vu: VU, patch: { fin: '2027-03-31' } });
    expect(lister()).toMatchObject({ etat: 'modifiee', changements: 1 });
    valider('2026-03-12', { note: 'Un trimestre de plus.' });
    expect(lister()).toMatchObject({
      etat: 'revisee',
      versions: [{ numero: 2, note: 'Un trimestre de plus.' }, { numero: 1 }],
    });
    appeler('historique.annuler', {});
    expect(lister()).toMatchObject({ etat: 'modifiee' });
    appeler('historique.annuler', {});
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('refuse une date à venir ou dans le désordre, une réunion d’une autre instance ou non tenue, une feuille vide', () => {
    const { valider, appeler, ficheId, instanceId } = uneValidee();
    expect(refus(() => valider('2026-03-13')).transmise.champs).toHaveProperty('valideeLe');
    valider('2026-03-10');
    appeler('fichesAction.modifier', { id: ficheId, vu: VU, patch: { priorite: 'basse' } });
    expect(refus(() => valider('2026-03-09')).transmise.champs).toHaveProperty('valideeLe');
    const { id: reunionId } = appeler('reunions.creer', {
      instanceId,
      date: '2026-03-12',
      heureDebut: '09:00',
      heureFin: null,
      lieu: null,
      modalite: 'presentiel',
      lienVisio: null,
    } as never);
    expect(refus(() => valider('2026-03-12', { reunionId })).transmise.champs).toHaveProperty('reunionId');
    const vide = uneFeuille();
    expect(
      refus(() =>
        vide.appeler('versionsDeFeuille.valider', {
          feuilleId: vide.feuilleId,
          valideeLe: '2026-03-10',
          instanceId: vide.instanceId,
          reunionId: null,
          note: null,
        }),
      ).message,
    ).toContain('aucune action');
  });

  it('ce qui a été validé ne bouge plus : ni ce qu’il dit, ni son Word', async () => {
    const { appeler, valider, feuilleId, ficheId, axeId } = uneValidee();
    const { id: versionId } = valider('2026-03-10');
    const lire = () => appeler('documentsDeFeuille.apercu', { feuilleId, versionId });
    const fige = lire();
    expect(clair(texteDuBloc(fige, 'titre'))).toContain('Version 1, validée le 10 mars 2026, CLPE de Mulhouse');
    expect(fige.enTete.mentions).not.toContain('PROJET');
    appeler('fichesAction.modifier', { id: ficheId, vu: VU, patch: { intitule: 'Tout autre chose' } });
    appeler('axes.modifier', { id: axeId, vu: VU, patch: { intitule: 'Axe renommé' } });
    expect(lire()).toEqual(fige);
    expect(await fautesOpenXml(rendreWord(fige))).toEqual([]);
    // Corriger la date ou l'instance change ce que l'on dit de la version, pas son contenu.
    appeler('versionsDeFeuille.modifier', { id: versionId, vu: VU, patch: { valideeLe: '2026-03-09' } });
    expect(lire().blocs.slice(1)).toEqual(fige.blocs.slice(1));
    expect(clair(texteDuBloc(lire(), 'titre'))).toContain('validée le 9 mars 2026');
  });

  it('le Word courant dit « PROJET » tant que rien n’est validé, puis la dernière version', () => {
    const { appeler, valider, feuilleId } = uneValidee();
    const lire = () => appeler('documentsDeFeuille.apercu', { feuilleId });
    expect(lire().enTete.mentions).toContain('PROJET');
    valider('2026-03-10');
    expect(lire().enTete.mentions).not.toContain('PROJET');
    expect(clair(texteDuBloc(lire(), 'titre'))).toContain('Dernière version validée : n° 1, le 10 mars 2026');
  });

  it('compare champ par champ : action ajoutée, retirée, changée, argent, axe renommé', () => {
    const { appeler, valider, depuis, ficheId, axeId, ajouterFiche, tableau } = uneValidee();
    const { id } = valider('2026-03-10');
    const retiree = tableau().lignes[0]?.id ?? '';
    appeler('fichesAction.supprimer', { id: retiree });
    ajouterFiche('Café des parents');
    appeler('fichesAction.modifier', { id: ficheId, vu: VU, patch: { fin: '2027-03-31' } });
    appeler('etapes.ajouter', { ficheId, intitule: 'Ouvrir', note: null, echeance: '2026-09-01' });
    appeler('financements.ajouter', { ficheId, ...unFinancement('p147', 500_000, 500_000) });
    appeler('axes.modifier', { id: axeId, vu: VU, patch: { intitule: 'Emploi', rattachement: 'plein_emploi' } });
    const { actions, axes, argent } = depuis(id);
    expect(actions.map(({ genre }) => genre).toSorted()).toEqual(['ajoute', 'change', 'retire']);
    const change = actions.find(({ genre }) => genre === 'change');
    expect(
      change?.ecarts.map(({ libelle, avant, apres }) => [libelle, avant && clair(avant), apres && clair(apres)]),
    ).toEqual([
      ['Axe', 'Plein emploi', 'Emploi'],
      ['Fin', '18 décembre 2026', '31 mars 2027'],
      ['Étape', null, 'Ouvrir ; pour le 1er septembre 2026'],
      ['Financement 2026', null, 'Financeur ; Crédits spécifiques (P147) ; demandé 5 000 € ; accordé 5 000 €'],
    ]);
    expect(axes[0]?.ecarts.map(({ cle }) => cle)).toEqual(['intitule', 'rattachement']);
    expect(argent).toContainEqual({ annee: 2026, quoi: 'accorde', avant: 5_600_000, apres: 6_100_000 });
    const { id: seconde } = valider('2026-03-12');
    expect(depuis(id, seconde).actions).toHaveLength(3);
    expect(depuis(seconde).actions).toEqual([]);
  });

  it('compare la conduite : freins, risques, sous-actions et ce que l’on décide de l’évaluation', () => {
    const { appeler, valider, depuis, ficheId } = uneValidee();
    const [mobilite] = appeler('fichesAction.fiche', { id: ficheId }).freinsProposes;
    const { id: risque } = appeler('risques.ajouter', { ficheId, intitule: 'Budget', gravite: 'faible', parade: '' });
    const { id } = valider('2026-03-10');
    appeler('fichesAction.lever', { id: ficheId, freins: [mobilite?.id ?? ''] });
    appeler('risques.modifier', { id: risque, vu: VU, patch: { gravite: 'forte', parade: 'Saisir la Ville' } });
    appeler('fichesAction.modifier', { id: ficheId, vu: VU, patch: { evaluationSuite: 'ajuster' } });
    const pilote = { personneId: null, structure: 'CAF' };
    const sousActionId = appeler('sousActions.ajouter', {
      ficheId,
      intitule: 'Recruter',
      pilote,
      echeance: '2026-09-01',
    }).id;
    appeler('etapes.ajouter', { ficheId, intitule: 'Publier', note: null, echeance: null, sousActionId });
    expect(
      depuis(id).actions[0]?.ecarts.map(({ libelle, avant, apres }) => [libelle, avant, clair(apres ?? '')]),
    ).toEqual([
      ['Suite de l’évaluation', null, 'Ajuster'],
      ['Freins levés', null, 'Mobilité'],
      ['Risque', 'Budget ; gravité faible', 'Budget ; gravité forte ; parade : Saisir la Ville'],
      ['Sous-action', null, 'Recruter ; CAF ; jusqu’au 1er septembre 2026 ; À venir'],
      ['Étape', null, 'Publier ; sous-action « Recruter »'],
    ]);
  });

  it('seule la dernière se retire ; le registre tient une version produite pour figée', async () => {
    const { appeler, demander, valider, feuilleId, ficheId } = uneValidee();
    const { id: premiere } = valider('2026-03-10');
    await demander('documentsDeFeuille.produire', { feuilleId, versionId: premiere });
    appeler('fichesAction.modifier', { id: ficheId, vu: VU, patch: { priorite: 'basse' } });
    const [ligne] = appeler('registre.lister', {}).lignes;
    expect(ligne?.titre).toBe('Feuille de route, version 1');
    expect(appeler('registre.etats', { ids: [ligne?.id ?? ''] })).toMatchObject([{ etat: 'fige' }]);
    const { id: seconde } = valider('2026-03-11');
    expect(refus(() => appeler('versionsDeFeuille.retirer', { id: premiere })).message).toContain('plus récente');
    appeler('versionsDeFeuille.retirer', { id: seconde });
    expect(appeler('feuillesDeRoute.tableau', { id: feuilleId }).version).toMatchObject({ numero: 1 });
  });
});

describe('l’historique d’une fiche action', () => {
  it('raconte un frein, un risque et une météo retirés', () => {
    const { appeler, ajouterFiche } = uneFeuille();
    const ficheId = ajouterFiche('Permanences');
    const [mobilite] = appeler('fichesAction.fiche', { id: ficheId }).freinsProposes;
    appeler('fichesAction.lever', { id: ficheId, freins: [mobilite?.id ?? ''] });
    appeler('fichesAction.lever', { id: ficheId, freins: [] });
    const { id: risque } = appeler('risques.ajouter', { ficheId, intitule: 'Budget', gravite: null, parade: '' });
    appeler('risques.retirer', { id: risque });
    const { id: personneId } = appeler('personnes.creer', uneSaisie('Keller'));
    const { id: meteo } = appeler('meteos.noter', {
      ficheId,
      niveau: 'appuis',
      le: '2026-03-01',
      synthese: 'Le local manque',
      personneId,
    });
    appeler('meteos.retirer', { id: meteo });
    const retires = appeler('historique.objet', { objet: 'fiche_action', id: ficheId })
      .flatMap(({ changements }) => changements)
      .filter(({ avant, apres }) => avant !== null && apres === null)
      .map(({ quoi, avant }) => `${quoi} : ${avant}`);
    expect(retires).toEqual(['Météo : Appuis nécessaires', 'Risque : Budget', 'Frein levé : Mobilité']);
  });

  it('raconte une étape, une ligne de financement et une valeur d’indicateur retirées', () => {
    const { appeler, ajouterFiche } = uneFeuille();
    const ficheId = ajouterFiche('Permanences');
    const { id: etape } = appeler('etapes.ajouter', {
      ficheId,
      intitule: 'Signer la convention',
      note: null,
      echeance: null,
    });
    const { id: ligne } = appeler('financements.ajouter', { ficheId, ...unFinancement('p147', 100) });
    const { id: indicateurId } = appeler('indicateurs.ajouter', {
      ficheId,
      intitule: 'Personnes reçues',
      genre: 'realisation',
      nature: 'effectif',
      unite: null,
    });
    appeler('mesures.noter', {
      indicateurId,
      moment: 'cible',
      sexe: 'ensemble',
      territoire: 'ensemble',
      le: '2026-01-01',
      valeur: 12,
      source: 'Suivi',
    });
    appeler('etapes.retirer', { id: etape });
    appeler('financements.retirer', { id: ligne });
    appeler('indicateurs.retirer', { id: indicateurId });
    const retires = appeler('historique.objet', { objet: 'fiche_action', id: ficheId })
      .flatMap(({ changements }) => changements)
      .filter(({ avant, apres }) => avant !== null && apres === null)
      .map(({ quoi, avant }) => `${quoi} : ${avant}`);
    expect(retires).toContain('Étape : Signer la convention');
    expect(retires).toContain('Financement : Financeur');
    expect(retires).toContain('Indicateur : Personnes reçues');
    expect(retires.some((phrase) => phrase.startsWith('Valeur d’indicateur'))).toBe(true);
  });
});
