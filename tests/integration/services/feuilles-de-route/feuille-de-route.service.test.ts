import { describe, expect, it } from 'vitest';
import { montantRetenu, partager } from '#shared/domain/feuille-de-route/argent.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneFeuille, unFinancement } from '#tests/support/constructeurs/une-feuille.ts';
import { dossierDe } from '#electron/services/donnees/dossier-personne.service.ts';
import { uneSaisie } from '#tests/support/constructeurs/un-fichier.ts';
import { empreinteDuContenu } from '#tests/support/contenu.ts';

describe('une feuille de route', () => {
  it('numérote ses fiches d’après l’ordre, qui se change et s’annule', () => {
    const { appeler, axeId, autreAxeId, ajouterFiche, numeros, tableau } = uneFeuille();
    ajouterFiche('Forum des métiers');
    ajouterFiche('Parrainage');
    ajouterFiche('Bus des droits', autreAxeId);
    expect(numeros()).toEqual({ '1.1': 'Forum des métiers', '1.2': 'Parrainage', '2.1': 'Bus des droits' });
    const { id: objectifId } = appeler('objectifs.ajouter', { axeId, intitule: 'Créer son activité' });
    const forum = tableau().lignes[0]?.inscriptionId ?? '';
    appeler('fichesAction.deplacer', { inscriptionId: forum, axeId, objectifId, rang: 1 });
    expect(numeros()).toMatchObject({ '1.1': 'Parrainage', '1.2': 'Forum des métiers' });
    appeler('axes.deplacer', { id: autreAxeId, rang: 1 });
    expect(numeros()).toMatchObject({ '1.1': 'Bus des droits', '2.2': 'Forum des métiers' });
    appeler('objectifs.retirer', { id: objectifId });
    expect(tableau().lignes).toHaveLength(3);
  });

  it('montre les quartiers de son ressort, et garde celui qu’une fiche vise ailleurs', () => {
    const { appeler, ajouterFiche, tableau } = uneFeuille();
    const id = ajouterFiche('Permanences');
    const dedans = tableau().quartiers.map(({ code }) => code);
    expect(dedans).toContain('QN06803M');
    expect(dedans).not.toContain('QN06701M');
    appeler('fichesAction.viser', { id, quartiers: ['QN06803M', 'QN06701M'] });
    expect(tableau().quartiers.map(({ code }) => code)).toEqual([...dedans, 'QN06701M']);
    expect(tableau().lignes[0]?.quartiers.toSorted()).toEqual(['QN06701M', 'QN06803M']);
    expect(refus(() => appeler('fichesAction.viser', { id, quartiers: ['QN99999M'] })).transmise.champs).toHaveProperty(
      'quartiers',
    );
    expect(
      refus(() => appeler('fichesAction.modifier', { id, vu: 99_999, patch: { horsQpv: true } })).transmise.champs,
    ).toHaveProperty('horsQpv');
  });

  it('R-106 : une fiche inscrite dans deux feuilles de route reste une seule fiche', () => {
    const { appeler, instanceId, ajouterFiche, tableau } = uneFeuille();
    const id = ajouterFiche('Permanences');
    const { id: autre } = appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'instance', id: instanceId },
      intitule: 'Feuille de route 2027',
      debut: 2027,
      fin: 2027,
    });
    const { id: axe } = appeler('axes.ajouter', { feuilleId: autre, intitule: 'Emploi', rattachement: 'plein_emploi' });
    appeler('fichesAction.inscrire', { id, axeId: axe, objectifId: null });
    expect(refus(() => appeler('fichesAction.inscrire', { id, axeId: axe, objectifId: null })).message).toContain(
      'déjà',
    );
    appeler('fichesAction.modifier', { id, vu: 99_999, patch: { contenu: 'Une demi-journée par semaine.' } });
    const { fiche, inscriptions } = appeler('fichesAction.fiche', { id });
    expect(fiche.contenu).toBe('Une demi-journée par semaine.');
    expect(inscriptions.map(({ feuille, numero }) => [feuille, numero])).toEqual([
      ['Feuille de route 2027', '1.1'],
      ['Feuille de route 2026', '1.1'],
    ]);
    expect(tableau().lignes[0]?.ailleurs).toBe(1);
    const [premiere, seconde] = inscriptions;
    appeler('fichesAction.desinscrire', { inscriptionId: premiere?.id ?? '' });
    expect(refus(() => appeler('fichesAction.desinscrire', { inscriptionId: seconde?.id ?? '' })).message).toContain(
      'Supprimez la fiche',
    );
  });

  it('supprimée, ses fiches ne se trouvent plus ; restaurée, elle revient entière', () => {
    const { appeler, feuilleId, ajouterFiche } = uneFeuille();
    const id = ajouterFiche('Permanences au pied des immeubles');
    const trouver = () => appeler('recherche.tout', { texte: 'immeubles' }).map(({ adresse }) => adresse);
    expect(trouver()).toEqual([`/fiches-action/${id}`]);
    appeler('feuillesDeRoute.supprimer', { id: feuilleId });
    expect([trouver(), appeler('feuillesDeRoute.lister', {})]).toEqual([[], []]);
    expect(appeler('corbeille.lister', {}).map(({ objet }) => objet)).toEqual(['feuille_de_route']);
    appeler('feuillesDeRoute.restaurer', { id: feuilleId });
    expect(trouver()).toEqual([`/fiches-action/${id}`]);
    expect(appeler('feuillesDeRoute.lister', {})).toMatchObject([{ fiches: 1, bloquees: 0, enRetard: 0 }]);
  });

  it('un objectif passe à un autre axe avec ses fiches ; à un axe d’une autre feuille, il se refuse', () => {
    const { appeler, db, instanceId, axeId, autreAxeId, ajouterFiche, numeros, tableau } = uneFeuille();
    const { id: objectifId } = appeler('objectifs.ajouter', { axeId, intitule: 'Créer son activité' });
    appeler('fichesAction.creer', {
      axeId,
      objectifId,
      intitule: 'Forum des métiers',
      pilote: { personneId: null, structure: 'Atelier' },
    });
    ajouterFiche('Parrainage');
    ajouterFiche('Bus des droits', autreAxeId);
    const avant = empreinteDuContenu(db);
    appeler('objectifs.deplacer', { id: objectifId, axeId: autreAxeId, rang: 1000 });
    expect(numeros()).toEqual({ '1.1': 'Parrainage', '2.1': 'Bus des droits', '2.2': 'Forum des métiers' });
    expect(tableau().objectifs).toMatchObject([{ axeId: autreAxeId, numero: '2.A' }]);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
    const { id: autre } = appeler('feuillesDeRoute.creer', {
      auteur: { genre: 'instance', id: instanceId },
      intitule: 'Autre',
      debut: 2027,
      fin: 2027,
    });
    const { id: ailleurs } = appeler('axes.ajouter', { feuilleId: autre, intitule: 'Emploi', rattachement: null });
    expect(refus(() => appeler('objectifs.deplacer', { id: objectifId, axeId: ailleurs, rang: 1 })).message).toContain(
      'autre feuille de route',
    );
  });

  it('ne retire pas un axe qui porte des fiches', () => {
    const { appeler, axeId, autreAxeId, ajouterFiche, tableau } = uneFeuille();
    ajouterFiche('Permanences');
    expect(refus(() => appeler('axes.retirer', { id: axeId })).message).toContain('1 fiche action');
    appeler('axes.retirer', { id: autreAxeId });
    expect(tableau().axes.map(({ numero, intitule }) => [numero, intitule])).toEqual([['1', 'Plein emploi']]);
  });
});

describe('une fiche action', () => {
  it('demande un intitulé et un pilote, et dit lequel manque', () => {
    const { appeler, axeId } = uneFeuille();
    const creer = (intitule: string, structure: string | null) =>
      appeler('fichesAction.creer', { axeId, objectifId: null, intitule, pilote: { personneId: null, structure } });
    expect(refus(() => creer('Permanences', null)).transmise.champs).toHaveProperty('pilote');
    expect(() => creer(' ', 'Atelier')).toThrow('Donnez un intitulé');
  });

  it('bloquée, elle dit pourquoi et depuis quand ; repartie, elle perd ce motif', () => {
    const { appeler, ajouterFiche, tableau, horloge } = uneFeuille();
    const id = ajouterFiche('Permanences');
    const modifier = (patch: Record<string, unknown>) => appeler('fichesAction.modifier', { id, vu: 99_999, patch });
    expect(refus(() => modifier({ etat: 'bloquee' })).transmise.champs).toHaveProperty('etatMotif');
    modifier({ etat: 'bloquee', etatMotif: 'Le local promis n’est plus libre' });
    horloge.avancer(40 * 86_400_000);
    expect(tableau().lignes[0]?.avancement).toMatchObject({ etat: 'bloquee', arreteeDepuis: 40 });
    expect(refus(() => modifier({ etatMotif: null })).transmise.champs).toHaveProperty('etatMotif');
    modifier({ etatDepuis: '2026-01-20' });
    expect(refus(() => modifier({ etatDepuis: '2027-01-01' })).transmise.champs).toHaveProperty('etatDepuis');
    expect(appeler('fichesAction.fiche', { id }).fiche).toMatchObject({ etat: 'bloquee', etatDepuis: '2026-01-20' });
    modifier({ etat: 'en_cours' });
    expect(appeler('fichesAction.fiche', { id }).fiche).toMatchObject({ etat: 'en_cours', etatMotif: null });
  });

  it('ses étapes se cochent, se rangent, et disent son retard', () => {
    const { appeler, ajouterFiche, tableau } = uneFeuille();
    const ficheId = ajouterFiche('Permanences');
    const ajouter = (intitule: string, echeance: string | null) =>
      appeler('etapes.ajouter', { ficheId, intitule, note: null, echeance }).id;
    const convention = ajouter('Convention', '2026-01-05');
    const ouverture = ajouter('Ouverture', '2026-03-10');
    appeler('etapes.cocher', { id: convention, faite: true });
    expect(tableau().lignes[0]?.avancement).toMatchObject({ echeance: '2026-03-10', retard: 2, faites: 1, etapes: 2 });
    appeler('etapes.deplacer', { id: ouverture, rang: 1 });
    expect(appeler('fichesAction.fiche', { id: ficheId }).etapes.map(({ intitule }) => intitule)).toEqual([
      'Ouverture',
      'Convention',
    ]);
    appeler('etapes.modifier', { id: ouverture, vu: 99_999, patch: { echeance: '2026-06-30' } });
    expect(tableau().lignes[0]?.avancement.retard).toBe(0);
    expect(appeler('feuillesDeRoute.lister', {})).toMatchObject([{ enRetard: 0 }]);
  });

  it('R-102 : le partage du tableau est celui que disent ses lignes de financement', () => {
    const { appeler, ajouterFiche, tableau } = uneFeuille();
    const ficheId = ajouterFiche('Permanences');
    const ajouter = (...ligne: Parameters<typeof unFinancement>) =>
      appeler('financements.ajouter', { ficheId, ...unFinancement(...ligne) }).id;
    ajouter('collectivite', 1_200_000, 1_200_000);
    ajouter('collectivite', 900_000);
    const etat = ajouter('p147', 1_800_000, 1_800_000);
    const { financements } = appeler('fichesAction.fiche', { id: ficheId });
    expect(tableau().lignes[0]?.partage).toEqual(partager(financements));
    expect(financements.map(montantRetenu)).toEqual([1_200_000, 900_000, 1_800_000]);
    appeler('financements.modifier', { id: etat, vu: 99_999, patch: { actionP147: '02' } });
    appeler('financements.modifier', { id: etat, vu: 99_999, patch: { origine: 'prive' } });
    expect(appeler('fichesAction.fiche', { id: ficheId }).financements.at(-1)?.actionP147).toBeNull();
    expect(
      refus(() => appeler('financements.modifier', { id: etat, vu: 99_999, patch: { actionP147: '01' } })).transmise
        .champs,
    ).toHaveProperty('actionP147');
  });

  it('trois cents fiches se modifient d’un seul geste, qui s’annule', () => {
    const { appeler, db, ajouterFiche, autreAxeId, tableau } = uneFeuille();
    const ids = Array.from({ length: 300 }, (_, rang) => ajouterFiche(`Action ${rang}`));
    const avant = empreinteDuContenu(db);
    expect(appeler('fichesAction.modifierPlusieurs', { ids, patch: { priorite: 'haute', axeId: autreAxeId } })).toEqual(
      { modifiees: 300 },
    );
    expect(tableau().lignes.every(({ axeId, priorite }) => axeId === autreAxeId && priorite === 'haute')).toBe(true);
    expect(appeler('historique.possibles', {}).annuler).toMatch(/Modifier 300 fiches action/u);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
    expect(
      refus(() => appeler('fichesAction.modifierPlusieurs', { ids, patch: { etat: 'en_pause' } })).message,
    ).toBeTruthy();
    expect(empreinteDuContenu(db)).toBe(avant);
  });

  it('ses publics, ses apports et ses partenaires se cochent et se décochent', () => {
    const { appeler, ajouterFiche } = uneFeuille();
    const id = ajouterFiche('Permanences');
    appeler('fichesAction.cocher', { id, genre: 'public', mots: ['Femmes', 'Moins de 26 ans'] });
    appeler('fichesAction.cocher', { id, genre: 'apport', mots: ['Aller-vers'] });
    appeler('fichesAction.cocher', { id, genre: 'public', mots: ['Femmes'] });
    appeler('partenaires.ajouter', { ficheId: id, structure: 'Mission locale', role: 'partenaire' });
    appeler('partenaires.ajouter', { ficheId: id, structure: 'mission locale', role: 'copilote' });
    const fiche = appeler('fichesAction.fiche', { id });
    expect([fiche.publics, fiche.apports]).toEqual([['Femmes'], ['Aller-vers']]);
    expect(fiche.partenaires.map(({ nom, role }) => [nom, role])).toEqual([['Mission locale', 'copilote']]);
  });
});

describe('la fiche telle que l’écran la lit', () => {
  it('dit ses voisines dans la feuille de route, et son histoire, étapes et financement compris', () => {
    const { appeler, ajouterFiche, autreAxeId, feuilleId, instanceId } = uneFeuille();
    const premiere = ajouterFiche('Forum des métiers');
    const id = ajouterFiche('Permanences');
    const derniere = ajouterFiche('Bus des droits', autreAxeId);
    const [place] = appeler('fichesAction.fiche', { id }).inscriptions;
    expect(place).toMatchObject({
      feuilleId,
      contratId: null,
      instanceId,
      avant: { id: premiere, numero: '1.1' },
      apres: { id: derniere, numero: '2.1' },
    });
    expect(appeler('fichesAction.fiche', { id: derniere }).inscriptions[0]?.apres).toBeNull();
    appeler('etapes.ajouter', { ficheId: id, intitule: 'Signer la convention', note: null, echeance: null });
    appeler('financements.ajouter', { ficheId: id, ...unFinancement('p147', 1_230_050) });
    const dit = appeler('historique.objet', { objet: 'fiche_action', id }).flatMap(({ changements }) =>
      changements.map(({ quoi, apres }) => `${quoi} : ${apres}`),
    );
    expect(dit).toContain('Étape : Signer la convention');
    expect(dit.some((phrase) => phrase.startsWith('Financement'))).toBe(true);
  });

  it('se lit sur la fiche de qui la pilote ou y est partenaire, et dans la copie de ses données', () => {
    const { appeler, contexte, axeId, ajouterFiche } = uneFeuille();
    const { id: personneId } = appeler('personnes.creer', uneSaisie('Reiffsteck'));
    const { id } = appeler('fichesAction.creer', {
      axeId,
      objectifId: null,
      intitule: 'Permanences',
      pilote: { personneId, structure: 'Atelier des Quartiers' },
    });
    appeler('partenaires.ajouter', { ficheId: id, structure: 'Mission locale', role: 'partenaire' });
    const forum = ajouterFiche('Forum');
    appeler('fichesAction.modifier', { id: forum, vu: 99_999, patch: { etat: 'terminee' } });
    const deLaStructure = (nom: string) => {
      const [structure] = appeler('structures.choisir', { texte: nom });
      const { engagements } = appeler('structures.fiche', { id: structure?.id ?? '' });
      return engagements.fiches.map(({ intitule, role, close }) => [intitule, role, close]);
    };
    expect(appeler('personnes.fiche', { id: personneId }).engagements.fiches).toMatchObject([
      { id, intitule: 'Permanences', role: 'pilote', close: false },
    ]);
    expect(deLaStructure('Mission locale')).toEqual([['Permanences', 'partenaire', false]]);
    expect(deLaStructure('Atelier des Quartiers')).toEqual([
      ['Permanences', 'pilote', false],
      ['Forum', 'pilote', true],
    ]);
    expect(dossierDe(contexte, personneId).fiches).toMatchObject([{ intitule: 'Permanences', etat: 'À venir' }]);
  });
});

describe('l’argent et les axes nationaux', () => {
  it('se lit en un aller-retour, additionné, sans les fiches à la corbeille', () => {
    const { appeler, feuilleId, axeId, autreAxeId, ajouterFiche } = uneFeuille();
    const [une, autre, jetee] = [ajouterFiche('Forum'), ajouterFiche('Bus', autreAxeId), ajouterFiche('Jetée')];
    for (const [ficheId, montant] of [
      [une, 100],
      [une, 50],
      [autre, 700],
      [jetee, 9_000],
    ] as const)
      appeler('financements.ajouter', { ficheId, ...unFinancement('p147', montant) });
    appeler('fichesAction.supprimer', { id: jetee });
    const argent = appeler('feuillesDeRoute.argent', { id: feuilleId });
    expect(
      Object.fromEntries(argent.map((somme) => [somme.axeId, [somme.demande, somme.accorde, somme.lignes]])),
    ).toEqual({
      [axeId]: [150, null, 2],
      [autreAxeId]: [700, null, 1],
    });
  });

  it('les quatre axes du comité interministériel des villes s’ajoutent d’un geste, une seule fois', () => {
    const { appeler, feuilleId, tableau, db } = uneFeuille();
    const avant = empreinteDuContenu(db);
    expect(appeler('axes.ajouterNationaux', { feuilleId })).toEqual({ ajoutes: 4 });
    expect(appeler('axes.ajouterNationaux', { feuilleId })).toEqual({ ajoutes: 0 });
    expect(tableau().axes.map(({ numero, rattachement }) => [numero, rattachement])).toEqual([
      ['1', null],
      ['2', null],
      ['3', 'plein_emploi'],
      ['4', 'transition_ecologique'],
      ['5', 'services_publics'],
      ['6', 'ville_renouvelee'],
    ]);
    appeler('historique.annuler', {});
    expect(empreinteDuContenu(db)).toBe(avant);
  });
});
