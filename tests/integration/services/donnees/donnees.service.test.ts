import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportPersonneSchema } from '#shared/contract/export-personne.ts';
import { verifierChaine } from '#electron/database/seal.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';
import { uneSaisie, unFichier } from '#tests/support/constructeurs/un-fichier.ts';

const VU = 1e9;
const MOIS = 31 * 86_400_000;

/** Le texte d'un Word remis. */
const texteDe = (octets: Uint8Array | undefined): string =>
  strFromU8(unzipSync(octets ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array())
    .replace(/<[^>]*>/gu, '')
    .replace(/[\u00a0\u202f]/gu, ' ');

describe('la page « Données personnelles » (G2)', () => {
  it('rend une fiche de registre en Word et en CSV, aux rubriques de l’article 30 ; ce qui manque s’y voit', async () => {
    const { appeler, demander, octets } = unFichier();
    const word = async () => {
      const { jeton, nom } = await demander('donnees.ficheRegistre', { forme: 'docx' });
      expect(nom).toBe('2026-03-12_fiche-de-registre.docx');
      return texteDe(octets.lire(jeton)?.octets);
    };
    const avant = await word();
    expect(avant).toContain('responsable de traitement');
    for (const mot of [
      'Finalité',
      'art. 6',
      'Destinataires',
      'Transferts',
      'délais d’effacement',
      'Sécurité',
      '24 mois',
    ])
      expect(avant).toContain(mot);
    appeler('donnees.declarer', { rubrique: 'responsable', texte: 'Le préfet du Haut-Rhin' });
    appeler('donnees.regler', { mois: 36 });
    const apres = await word();
    expect(apres).toContain('Le préfet du Haut-Rhin');
    expect(apres).toContain('36 mois');
    const csv = await demander('donnees.ficheRegistre', { forme: 'csv' });
    const texte = new TextDecoder().decode(octets.lire(csv.jeton)?.octets);
    expect(texte).toContain('"Responsable de traitement";"Le préfet du Haut-Rhin"');
    expect(texte).toContain('"Contact pour exercer ses droits";"À compléter"');
  });

  it('la déclaration s’annule ; une durée qui ne limite rien se refuse', () => {
    const { appeler } = unFichier();
    appeler('donnees.declarer', { rubrique: 'dpo', texte: 'dpo@exemple.fr' });
    appeler('historique.annuler', {});
    expect(appeler('donnees.lire', {})).toEqual({ rubriques: [], mois: 24, traces: [] });
    expect(() => appeler('donnees.regler', { mois: 600 })).toThrow('Dix ans au plus');
    appeler('donnees.declarer', { rubrique: 'finalite', texte: 'Autre' });
    appeler('donnees.declarer', { rubrique: 'finalite', texte: ' ' });
    expect(appeler('donnees.lire', {}).rubriques).toEqual([]);
  });
});

describe('informer les personnes (G5, art. 14)', () => {
  it('dit la source que note la fiche, et qui n’est pas informé depuis plus d’un mois', async () => {
    const { appeler, demander, octets, horloge } = unFichier();
    const { id } = appeler('personnes.creer', uneSaisie('Ancienne'));
    appeler('personnes.modifier', { id, vu: VU, patch: { source: 'Tableau du conseil départemental' } });
    horloge.avancer(2 * MOIS);
    appeler('personnes.creer', uneSaisie('Nouvelle'));
    const liste = () =>
      appeler('donnees.aInformer', {}).personnes.map(({ nom, enRetard }) => [nom.slice(-8), enRetard]);
    expect(liste()).toEqual([
      ['Ancienne', true],
      ['Nouvelle', false],
    ]);
    const { jeton } = await demander('donnees.mention', { id });
    const mention = texteDe(octets.lire(jeton)?.octets);
    for (const dit of ['Tableau du conseil départemental', 'art. 15', 'CNIL', 'mission', 'Destinataires'.toLowerCase()])
      expect(mention.toLowerCase()).toContain(dit.toLowerCase());
    const { texte } = appeler('donnees.mentionEnTexte', { id });
    expect(texte).toContain('[contact pour exercer ses droits]');
    expect(texte).toContain('Tableau du conseil départemental');
    expect(appeler('donnees.noterInformees', { ids: [id], le: '2026-05-13' })).toEqual({ notees: 1 });
    expect(liste()).toEqual([['Nouvelle', false]]);
    appeler('historique.annuler', {});
    expect(liste()).toHaveLength(2);
  });
});

describe('la copie de ses données (G3, art. 15)', () => {
  it('dit tout ce que le fichier sait, en JSON documenté et en Word, et se trace sans nom (G4)', async () => {
    const tenue = uneSeanceTenue();
    const { appeler, demander, octets, lire, pointId } = tenue;
    const elle = lire().sieges[0]?.mandats[0]?.personne.id ?? '';
    appeler('personnes.modifier', {
      id: elle,
      vu: VU,
      patch: { nom: 'Quimperlière', prenom: 'Hermance', civilite: 'Mme' },
    });
    appeler('actions.creer', {
      pointId,
      libelle: 'Ouvrir une antenne',
      pilote: 'Hermance Quimperlière',
      echeance: null,
    });
    appeler('points.modifier', { id: pointId, vu: VU, patch: { mesNotes: 'Quimperlière hésite.' } });
    const siegeId = lire().sieges[0]?.id ?? '';
    const reponse = { siegeId, inviteId: null, valeur: 'present' as const, personneId: null, mandataireSiegeId: null };
    appeler('reponses.noter', { reunionId: tenue.id, recueLe: '2026-04-03', reponses: [reponse] });
    appeler('designations.creer', {
      genre: 'eq2030_departemental',
      personneId: elle,
      personne: null,
      rang: 'referent',
      territoires: [{ genre: 'departement', code: '68' }],
      debut: '2025-01-01',
      fin: null,
      source: 'Arrêté du 2 janvier 2025',
      verifieLe: null,
      note: 'À joindre le matin',
    });
    appeler('personnes.modifier', { id: elle, vu: VU, patch: { depuis: '2023-09-01' } });
    const { jeton } = await demander('donnees.exporter', { id: elle, forme: 'json' });
    const archive = unzipSync(octets.lire(jeton)?.octets ?? new Uint8Array());
    const [donnees = '', schema = ''] = Object.values(archive).map((partie) => strFromU8(partie));
    const dossier = exportPersonneSchema.parse(JSON.parse(donnees));
    expect(dossier).toMatchObject({
      identite: { nom: 'Quimperlière', prenom: 'Hermance', supprimee: false },
      seances: [{ date: '2026-04-16', presence: 'Présente' }],
      notes: 1,
    });
    // La réponse de qui siège est la sienne, bien qu'elle tienne à son siège.
    expect(dossier.reponses).toMatchObject([{ date: '2026-04-16', recueLe: '2026-04-03' }]);
    expect(dossier.designations).toMatchObject([
      { territoires: ['Haut-Rhin'], source: 'Arrêté du 2 janvier 2025', note: 'À joindre le matin' },
    ]);
    expect(dossier.mandats).toHaveLength(1);
    expect(dossier.textes).toEqual([
      {
        quoi: 'Action, pilote',
        ou: expect.stringContaining('16 avril 2026'.replace(' ', '\u00a0')),
        extrait: 'Hermance Quimperlière',
      },
    ]);
    expect(dossier.historique.map(({ champ, avant, apres }) => [champ, avant, apres])).toContainEqual([
      'nom',
      'Membre 0',
      'Quimperlière',
    ]);
    expect(JSON.parse(schema)).toHaveProperty('properties.identite');
    const word = await demander('donnees.exporter', { id: elle, forme: 'docx' });
    expect(word.nom).not.toContain('quimper');
    const lu = texteDe(octets.lire(word.jeton)?.octets);
    for (const dit of ['Quimperlière', 'Haut-Rhin', 'À joindre le matin', 'Dans ce poste depuis le'])
      expect(lu).toContain(dit);
    const { traces } = appeler('donnees.lire', {});
    expect(traces.map(({ genre, operateur, nombre }) => [genre, operateur, nombre])).toEqual([
      ['export', 'Camille Essai', 1],
      ['export', 'Camille Essai', 1],
    ]);
    expect(JSON.stringify(traces)).not.toContain('Quimper');
    // La copie remise ne se garde pas : elle porterait tout d'elle.
    expect(appeler('registre.lister', {}).lignes).toEqual([]);
  });
});

describe('les durées et la purge (A7)', () => {
  it('rien à +13 mois ; à +25 mois, la fiche est proposée avec sa raison, jamais celle de qui siège', () => {
    const fichier = uneSeanceTenue();
    const { appeler, db, horloge, lire } = fichier;
    const { id } = appeler('personnes.creer', uneSaisie('Passante'));
    horloge.avancer(13 * MOIS);
    expect(appeler('donnees.aPurger', {})).toEqual([]);
    horloge.avancer(12 * MOIS);
    const siegent = new Set(lire().sieges.flatMap(({ mandats }) => mandats.map(({ personne }) => personne.id)));
    const liste = appeler('donnees.aPurger', {});
    expect(liste.map(({ nom }) => nom)).toContain('Mme\u00a0Zoé Passante');
    expect(liste.find((une) => une.id === id)?.raison).toMatch(/érifiée/u);
    expect(liste.filter((une) => siegent.has(une.id) && une.mandats === 0)).toEqual([]);

    const [siege] = siegent;
    expect(refus(() => appeler('donnees.purger', { ids: [id, siege ?? ''] })).message).toContain('Rien n’est effacé');
    expect(appeler('personnes.fiche', { id }).personne.nom).toBe('Passante');
    expect(appeler('donnees.purger', { ids: [id] })).toEqual({ effacees: 1, achevee: true });
    expect(db.prepare(`SELECT count(*) FROM personne WHERE id = ?`).pluck().get(id)).toBe(0);
    expect(appeler('donnees.lire', {}).traces[0]).toMatchObject({
      genre: 'purge',
      nombre: 1,
      operateur: 'Camille Essai',
    });
    expect(verifierChaine(db)).toBeNull();
  });

  it('l’aperçu dit les séances sans compte rendu où la personne était, avec de quoi y aller', () => {
    const { appeler, horloge, diffuser, id: reunionId } = uneSeanceTenue();
    const { id } = appeler('personnes.creer', uneSaisie('Passante'));
    appeler('invites.ajouter', { reunionId, personneId: id, personne: null });
    horloge.avancer(25 * MOIS);
    const siennes = () => appeler('donnees.aPurger', {}).find((une) => une.id === id)?.sansCompteRendu;
    expect(siennes()).toEqual([{ id: reunionId, nom: expect.stringMatching(/16\savril\s2026/u) }]);
    diffuser();
    expect(siennes()).toEqual([]);
  });
});
