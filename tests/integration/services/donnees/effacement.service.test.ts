import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { verifierChaine } from '#electron/database/seal.ts';
import { chercheurDe } from '#shared/domain/donnees/citation.rules.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import { enTri } from '#shared/text/tri.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';
import { uneSaisie, type UnFichier } from '#tests/support/constructeurs/un-fichier.ts';

const VU = 1e9;
const NOM = 'Quimperlière';
const ELLE = {
  prenom: 'Hermance',
  courriel: 'hermance.quimperliere@exemple.fr',
  telephone: '03 89 77 66 55',
  fonction: 'directrice',
  structure: 'Mission locale',
};
const TRACES = [NOM, enTri(NOM), NOM.toUpperCase(), ELLE.courriel, ELLE.telephone, '0389776655', 'Hermance'];

/** Tous les octets du dossier du fichier : le fichier, son journal d'écriture, et ce que SQLite laisserait à côté. */
const octetsDe = ({ db }: Pick<UnFichier, 'db'>): Buffer => {
  const dossier = dirname(db.name);
  return Buffer.concat(readdirSync(dossier).map((nom) => readFileSync(join(dossier, nom))));
};
const restes = (octets: Buffer): string[] => TRACES.filter((trace) => octets.includes(Buffer.from(trace)));

const creer = ({ appeler }: Pick<UnFichier, 'appeler'>) => appeler('personnes.creer', uneSaisie(NOM, ELLE)).id;

/** Une personne que l'on a créée, modifiée, cherchée, invitée, citée, affectée, annulée et refaite ; rien n'est établi. */
function unePersonneVecue() {
  const reunion = uneReunion();
  const { appeler, db, journal, id: reunionId, pointId, instanceId } = reunion;
  const id = creer(reunion);
  appeler('personnes.modifier', { id, vu: VU, patch: { courriel: 'h.quimperliere@exemple.fr' } });
  appeler('personnes.modifier', { id, vu: VU, patch: { courriel: ELLE.courriel } });
  appeler('personnes.modifier', { id, vu: VU, patch: { fonction: 'préfète' } });
  appeler('historique.annuler', {});
  appeler('historique.retablir', {});
  appeler('annuaire.lister', { liste: { texte: 'quimper' } });
  appeler('invites.ajouter', { reunionId, personneId: id, personne: null });
  appeler('points.modifier', {
    id: pointId,
    vu: VU,
    patch: { mesNotes: `Appeler Mme Hermance ${NOM} (${ELLE.telephone}).`, intervenant: `Hermance ${NOM}` },
  });
  appeler('actions.creer', { pointId, libelle: 'Ouvrir une antenne', pilote: NOM, echeance: null });
  appeler('saisies.garder', { objet: 'point', id: pointId, champ: 'textePv', texte: `Hermance ${NOM} expose.` });
  appeler('signataires.ajouter', {
    emetteurId: appeler('emetteurs.lister', {})[0]?.id ?? '',
    civilite: 'Mme',
    prenom: 'Hermance',
    nom: NOM,
    qualite: 'Directrice',
    delegation: null,
  });
  // Une seconde fiche d'elle, fondue dans la première : elle garde son ancienne adresse.
  const double = appeler(
    'personnes.creer',
    uneSaisie(NOM, { prenom: 'Hermance', courriel: 'hq.ancienne@exemple.fr' }),
  ).id;
  appeler('fusions.personnes', { garder: id, absorber: double, choix: {} });
  journal.executer({ type: 'essai', libelle: 'Essai', annulable: true, fenetre: 1 }, () => {
    db.prepare(
      `INSERT INTO affectation (id, personne_id, fonction, fin) VALUES ('01960000-0000-7000-8000-0000000000f1', ?, 'cheffe', '2020-01-01')`,
    ).run(id);
    db.prepare(
      `INSERT INTO contact (id, personne_id, genre, valeur) VALUES ('01960000-0000-7000-8000-0000000000c1', ?, 'courriel', 'hq.perso@exemple.fr')`,
    ).run(id);
    db.prepare(
      `INSERT INTO designation (id, genre, personne_id, rang, fin)
       VALUES ('01960000-0000-7000-8000-0000000000d2', 'eq2030_departemental', ?, 'referent', '2020-01-01')`,
    ).run(id);
    db.prepare(
      `INSERT INTO designation (id, genre, personne_id, rang) VALUES ('01960000-0000-7000-8000-0000000000d1', 'eq2030_departemental', ?, 'referent')`,
    ).run(id);
  });
  return { ...reunion, personne: id, instanceId };
}

it('dit ce que l’effacement fait de chaque table qui nomme une personne : une table neuve se décide ici', () => {
  const { db } = uneReunion();
  const nomment = db
    .prepare<[], string>(
      `SELECT DISTINCT t.name || '.' || f."from" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f
       WHERE t.type = 'table' AND f."table" = 'personne' ORDER BY 1`,
    )
    .pluck()
    .all();
  expect(nomment).toEqual([
    'affectation.personne_id',
    'audit.demandeur_id',
    'constat_ecarte.personne_id',
    'contact.personne_id',
    'designation.personne_id',
    'fiche_action.pilote_id',
    'mandat.personne_id',
    'meteo.personne_id',
    'mouvement.personne_id',
    'navette.personne_id',
    'personne.fusionnee_dans',
    'presence.personne_id',
    'reponse.invite_id',
    'reponse.personne_id',
    'sous_action.pilote_id',
    'visite_agent.personne_id',
  ]);
});

describe('effacer une personne (G3, T37)', () => {
  it('n’en laisse aucun octet dans le fichier ni à côté ; la chaîne scellée se vérifie toujours', () => {
    const fichier = unePersonneVecue();
    const { appeler, db, personne } = fichier;
    db.pragma('wal_checkpoint(PASSIVE)');
    expect(restes(octetsDe(fichier))).toEqual(expect.arrayContaining([NOM, enTri(NOM), ELLE.courriel, ELLE.telephone]));
    const { textes } = appeler('donnees.apercuEffacement', { id: personne });
    appeler('donnees.effacer', { id: personne, textes: textes.map(({ cle }) => cle) });
    expect(restes(octetsDe(fichier))).toEqual([]);
    expect(octetsDe(fichier).includes(Buffer.from('hq.perso@exemple.fr'))).toBe(false);
    expect(octetsDe(fichier).includes(Buffer.from('h.quimperliere@'))).toBe(false);
    expect(octetsDe(fichier).includes(Buffer.from('hq.ancienne@'))).toBe(false);
    // Une désignation passée la nommait : sa fiche, vide, y tient sa place ; celle qui y était fondue n'est plus.
    expect(appeler('recherche.tout', { texte: 'hermance' })).toEqual([]);
    expect(db.prepare('SELECT nom FROM personne WHERE effacee_le IS NOT NULL').pluck().all()).toEqual([
      'contact supprimé',
    ]);
    expect(verifierChaine(db)).toBeNull();
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });

  it('une note mise de côté ne laisse rien au journal, et une ligne pleine se récrit dans ce que son champ admet', () => {
    const fichier = uneReunion();
    const { appeler, db, id: reunionId } = fichier;
    const id = creer(fichier);
    const noter = (texte: string) =>
      appeler('notesRapides.noter', { texte, pourLe: null, objet: { genre: 'reunion', id: reunionId } }).id;
    const plein = (max: number) => `Hermance ${NOM} `.padEnd(max, 'x');
    noter(plein(500));
    const rappel = noter(`rappeler Hermance ${NOM} ${ELLE.telephone}`);
    appeler('semaine.mettreDeCote', { cle: `note:${rappel}`, jusquAu: '2026-03-16', motif: NOM, rouge: false });
    appeler('recherche.garder', { nom: `${NOM} `.padEnd(80, 'x'), recherche: 'texte=a' });
    const { textes } = appeler('donnees.apercuEffacement', { id });
    appeler('donnees.effacer', { id, textes: textes.map(({ cle }) => cle) });
    expect(restes(octetsDe(fichier))).toEqual([]);
    const [longue = ''] = db.prepare<[], string>('SELECT texte FROM note_rapide ORDER BY id').pluck().all();
    expect(longue).toMatch(/^contact supprimé x+$/u);
    expect(appeler('recherche.vues', {})).toMatchObject([{ nom: `${'contact supprimé '.padEnd(79, 'x')}…` }]);
    expect(verifierChaine(db)).toBeNull();
  });

  it('dit ce qui part et ce qui se décide ; un texte laissé reste tel quel', () => {
    const { appeler, personne, pointId, lire } = unePersonneVecue();
    const apercu = appeler('donnees.apercuEffacement', { id: personne });
    expect(apercu).toMatchObject({
      nom: `Mme${INSECABLE}Hermance ${NOM}`,
      siegeEncore: [],
      invitations: 1,
      affectations: 1,
      contacts: 1,
      designations: 1,
      frappes: 1,
      signataires: ['Préfecture d’essai'],
    });
    expect(apercu.textes.map(({ quoi, sure, cite }) => [quoi, sure, cite])).toEqual([
      ['Action, pilote', false, NOM],
      ['Point, intervenant', true, `Hermance ${NOM}`],
      ['Point, mes notes', true, `Mme Hermance ${NOM}`],
    ]);
    const notes = apercu.textes.find(({ quoi }) => quoi === 'Point, mes notes')?.cle ?? '';
    expect(appeler('donnees.effacer', { id: personne, textes: [notes] })).toEqual({ textes: 1, achevee: true });
    const point = lire().points.find(({ id }) => id === pointId);
    expect(point).toMatchObject({
      mesNotes: 'Appeler contact supprimé (coordonnée supprimée).',
      intervenant: `Hermance ${NOM}`,
    });
  });

  it('ne se défait pas, et ce qui la touchait avant se refuse sans la faire revenir', () => {
    const { appeler, db, personne, horloge } = unePersonneVecue();
    horloge.avancer(120_000);
    appeler('personnes.modifier', { id: personne, vu: VU, patch: { telephone: '03 89 00 00 00' } });
    appeler('donnees.effacer', { id: personne, textes: [] });
    expect(refus(() => appeler('historique.annuler', { commande: 'personnes.modifier' })).message).toContain(
      'des données personnelles en ont été effacées',
    );
    // Ctrl+Z défait ce qui précède et ne la touchait pas : le lieu de la réunion, non le point qui la citait.
    expect(appeler('historique.possibles', {}).annuler).toBe('Modifier une réunion');
    expect(refus(() => appeler('personnes.fiche', { id: personne })).code).toBe('INTROUVABLE');
    expect(refus(() => appeler('personnes.restaurer', { id: personne })).code).toBe('INTROUVABLE');
    expect(refus(() => appeler('donnees.apercuEffacement', { id: personne })).code).not.toBe('INTERNE');
    expect(appeler('annuaire.lister', {}).lignes.some(({ nom }) => nom === NOM)).toBe(false);
    expect(appeler('corbeille.lister', {})).toEqual([]);
    expect(
      db.prepare(`SELECT personne_id, debut FROM designation WHERE id = '01960000-0000-7000-8000-0000000000d1'`).get(),
    ).toEqual({ personne_id: null, debut: '2026-03-12' });
  });

  it('Ctrl+Z passe par-dessus ce qui la touchait, le dit une fois, et défait le reste', () => {
    const fichier = uneReunion();
    const { appeler, db, id: reunionId, pointId, ajouterPoint, lire, horloge } = fichier;
    const titrer = (titre: string) => {
      horloge.avancer(120_000);
      appeler('points.modifier', { id: pointId, vu: VU, patch: { titre } });
    };
    titrer('Un');
    const id = creer(fichier);
    appeler('invites.ajouter', { reunionId, personneId: id, personne: null });
    titrer('Deux');
    appeler('points.modifier', { id: pointId, vu: VU, patch: { intervenant: `Hermance ${NOM}` } });
    const antenne = ajouterPoint({ titre: 'Antenne' });
    appeler('actions.creer', { pointId: antenne, libelle: 'Ouvrir', pilote: NOM, echeance: null });
    const { textes } = appeler('donnees.apercuEffacement', { id });
    appeler('donnees.effacer', { id, textes: textes.map(({ cle }) => cle) });
    appeler('personnes.creer', uneSaisie('Martin'));

    expect(appeler('historique.annuler', {})).toMatchObject({ passees: [] });
    // Le point porte une action que l'effacement a gardée : on le dit, rien n'est perdu.
    const retenu = refus(() => appeler('historique.annuler', {}));
    expect(retenu.code).toBe('DEUX_VALEURS');
    expect(retenu.message).toContain('qui touchaient une personne effacée et ne s’annulent plus');
    appeler('points.supprimer', { id: antenne });
    expect(lire().points.some(({ id: autre }) => autre === antenne)).toBe(false);
    expect(db.pragma('foreign_key_check')).toEqual([]);
  });

  it('ce qui précède se défait jusqu’au bout, et rien ne la fait revenir', () => {
    const fichier = uneReunion();
    const { appeler, db, id: reunionId, pointId, lire, horloge } = fichier;
    const titrer = (titre: string) => {
      horloge.avancer(120_000);
      appeler('points.modifier', { id: pointId, vu: VU, patch: { titre } });
    };
    const titre = () => lire().points.find(({ id }) => id === pointId)?.titre;
    titrer('Un');
    const id = creer(fichier);
    appeler('invites.ajouter', { reunionId, personneId: id, personne: null });
    appeler('personnes.supprimer', { id });
    titrer('Deux');
    appeler('points.modifier', { id: pointId, vu: VU, patch: { intervenant: `Hermance ${NOM}` } });
    const { textes } = appeler('donnees.apercuEffacement', { id });
    appeler('donnees.effacer', { id, textes: textes.map(({ cle }) => cle) });

    expect(appeler('historique.annuler', {}).passees).toEqual(['Modifier un point']);
    expect(titre()).toBe('Un');
    appeler('historique.retablir', {});
    expect(titre()).toBe('Deux');
    expect(appeler('historique.annuler', {}).passees).toEqual([]);
    expect(appeler('historique.annuler', {})).toEqual({
      libelle: 'Modifier un point',
      passees: ['Supprimer une personne', 'Ajouter un invité', 'Créer une personne'],
    });
    expect(titre()).toBe('Feuille de route');
    // Le point lui-même l'a citée : le retirer emporterait ce qui ne se rendrait plus.
    expect(appeler('historique.annuler', {}).passees).toEqual(['Ajouter un point']);
    // Supprimer la réunion emporterait ce point : on dit pourquoi, rien ne bouge.
    expect(refus(() => appeler('historique.annuler', {})).message).toContain('reprenez-le à son écran');
    expect(lire().points).toHaveLength(1);
    expect(restes(octetsDe(fichier))).toEqual([]);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(verifierChaine(db)).toBeNull();
  });

  it('se trouve et s’efface aussi à la corbeille', () => {
    const fichier = uneReunion();
    const { appeler } = fichier;
    const id = creer(fichier);
    appeler('personnes.supprimer', { id });
    expect(appeler('donnees.aLaCorbeille', { texte: 'quimperlière' })).toMatchObject([{ id }]);
    // L'accent d'un prénom n'y fait rien.
    const { id: autre } = appeler('personnes.creer', uneSaisie('Bertin', { prenom: 'Élodie' }));
    appeler('personnes.supprimer', { id: autre });
    expect(appeler('donnees.aLaCorbeille', { texte: 'elodie ber' })).toMatchObject([{ id: autre }]);
    appeler('donnees.effacer', { id, textes: [] });
    expect(appeler('donnees.aLaCorbeille', { texte: 'quimper' })).toEqual([]);
    expect(restes(octetsDe(fichier))).toEqual([]);
  });

  it('un mandat en cours se refuse, et dit quoi faire', () => {
    const reunion = uneReunion();
    const [membre] = reunion.appeler('annuaire.lister', { liste: { texte: 'Membre 1' } }).lignes;
    const id = membre?.id ?? '';
    expect(reunion.appeler('donnees.apercuEffacement', { id }).siegeEncore).toHaveLength(1);
    const { message } = refus(() => reunion.appeler('donnees.effacer', { id, textes: [] }));
    expect(message).toContain('Terminez son mandat');
    expect(reunion.appeler('personnes.fiche', { id }).personne.nom).toBe('Membre 1');
  });

  it('laisse « contact supprimé » où elle a siégé, et le procès-verbal établi mot pour mot', () => {
    const tenue = uneSeanceTenue();
    const { appeler, db, diffuser, approuver, lire, horloge, id: reunionId } = tenue;
    const [siege] = lire().sieges;
    const mandat = siege?.mandats[0];
    const elle = mandat?.personne.id ?? '';
    appeler('personnes.modifier', { id: elle, vu: VU, patch: { nom: NOM, ...ELLE } });
    expect(appeler('donnees.apercuEffacement', { id: elle }).sansCompteRendu).toHaveLength(1);
    const version = diffuser();
    approuver(version.id);
    const avant = appeler('versions.lire', { id: version.id });
    expect(JSON.stringify(avant.document)).toContain(NOM.toUpperCase());
    appeler('membres.modifierMandat', { id: mandat?.id ?? '', vu: VU, patch: { fin: '2026-04-17' } });
    horloge.avancer(30 * 86_400_000);
    const apercu = appeler('donnees.apercuEffacement', { id: elle });
    expect(apercu).toMatchObject({ siegeEncore: [], mandatsPasses: 1, presences: 1, sansCompteRendu: [] });
    appeler('donnees.effacer', { id: elle, textes: apercu.textes.map(({ cle }) => cle) });
    expect(appeler('versions.lire', { id: version.id })).toEqual(avant);
    expect(lire().sieges[0]?.mandats[0]?.personne.nom).toBe('contact supprimé');
    expect(JSON.stringify(appeler('documents.apercu', { reunionId, genre: 'emargement' }))).not.toContain(NOM);
    expect(verifierChaine(db)).toBeNull();
    // Ce qui reste d'elle n'est que dans le contenu figé du procès-verbal.
    const fige = db.prepare<[string], Buffer>('SELECT octets FROM piece_contenu WHERE sha256 = ?').pluck();
    const contenu = fige.get(avant.version.empreinte) ?? Buffer.alloc(0);
    db.prepare('UPDATE piece_contenu SET octets = ? WHERE sha256 = ?').run(Buffer.from('{}'), avant.version.empreinte);
    db.pragma('wal_checkpoint(TRUNCATE)');
    expect(contenu.includes(Buffer.from(NOM.toUpperCase()))).toBe(true);
    expect(contenu.includes(Buffer.from(ELLE.courriel))).toBe(false);
    expect(restes(octetsDe(tenue))).toEqual([]);
  });

  it('oublie ce que le registre gardait d’elle, comprimé, et garde la ligne', async () => {
    const reunion = uneReunion();
    const { appeler, demander, deposer, db, id: reunionId } = reunion;
    const elle = creer(reunion);
    appeler('invites.ajouter', { reunionId, personneId: elle, personne: null });
    const emetteur = appeler('emetteurs.lister', {})[0]?.id ?? '';
    appeler('emetteurs.modifier', { id: emetteur, vu: VU, patch: { courriel: 'service@exemple.fr' } });
    await demander('convocation.brouillon', { reunionId, message: 'bloquer' });
    const tableau = { colonnes: ['Nom', 'Courriel'], lignes: [[NOM, ELLE.courriel]] };
    await demander('tableaux.exporter', {
      titre: 'Personnes',
      lignes: 1,
      forme: 'xlsx',
      depot: deposer('personnes.json', JSON.stringify(tableau)),
    });
    const contenus = () =>
      db
        .prepare<[], Buffer>('SELECT c.octets FROM document_produit d JOIN piece_contenu c ON c.sha256 = d.source')
        .pluck()
        .all()
        .map((octets) => gunzipSync(octets).toString());
    const lignes = appeler('registre.lister', {}).lignes.length;
    expect(lignes).toBe(2);
    expect(contenus().join()).toContain(ELLE.courriel);
    expect(appeler('donnees.apercuEffacement', { id: elle }).produits).toEqual({ oublies: 2, renommes: 0, gardes: 0 });
    appeler('donnees.effacer', { id: elle, textes: [] });
    const chercher = chercheurDe({
      noms: [],
      prenoms: [],
      courriels: [ELLE.courriel],
      telephones: [ELLE.telephone],
    });
    expect(contenus().flatMap(chercher)).toEqual([]);
    expect(db.prepare('SELECT count(*) FROM document_produit WHERE source IS NULL').pluck().get()).toBe(2);
    expect(appeler('registre.lister', {}).lignes).toHaveLength(lignes);
  });

  it('coupé après son opération, il s’achève à l’ouverture suivante', () => {
    const fichier = unePersonneVecue();
    const { appeler, db, personne, effacement } = fichier;
    const exec = db.exec.bind(db);
    db.exec = (sql: string) => {
      if (sql === 'VACUUM') throw new Error('coupure');
      return exec(sql);
    };
    const { textes } = appeler('donnees.apercuEffacement', { id: personne });
    expect(appeler('donnees.effacer', { id: personne, textes: textes.map(({ cle }) => cle) }).achevee).toBe(false);
    expect(restes(octetsDe(fichier))).not.toEqual([]);
    db.exec = exec;
    expect(effacement.achever()).toBe(true);
    expect(restes(octetsDe(fichier))).toEqual([]);
    expect(effacement.achever()).toBe(false);
  });

  it('refusé au milieu, il n’efface rien', () => {
    const { appeler, db, personne } = unePersonneVecue();
    db.exec(`CREATE TRIGGER panne BEFORE DELETE ON journal_valeur BEGIN SELECT RAISE(ABORT, 'panne'); END`);
    const avant = appeler('personnes.fiche', { id: personne });
    expect(() => appeler('donnees.effacer', { id: personne, textes: [] })).toThrow('panne');
    expect(appeler('personnes.fiche', { id: personne })).toEqual(avant);
    expect(verifierChaine(db)).toBeNull();
  });
});
