import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { pilotage } from '#electron/services/notes/matieres/structure.ts';
import type { Entree, Sortie } from '#shared/contract/contract.ts';
import type { ObjetVise } from '#shared/domain/objet/objet.schema.ts';
import { aVoixDeliberative } from '#shared/domain/instance/categories.data.ts';
import { adresseDeLObjet } from '#shared/domain/objet/adresse-d-objet.rules.ts';
import { notePatchSchema } from '#shared/domain/note/note.schema.ts';
import { reglerBloc } from '#shared/domain/note/reglages.rules.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { unAppel } from '#tests/support/constructeurs/un-appel.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';
import { uneFeuille } from '#tests/support/constructeurs/une-feuille.ts';
import { uneReunion } from '#tests/support/constructeurs/une-reunion.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';
import { textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

type Note = Sortie<'notes.lire'>;
const UNE_LIGNE = '01960000-0000-7000-8000-00000000beef';
const VU = Number.MAX_SAFE_INTEGER;
const QPV = { genre: 'territoire', id: 'qpv/QN06803M' } as const;

const elements = ({ blocs }: Note, voulu: Note['blocs'][number]['bloc']) =>
  blocs.find(({ bloc }) => bloc === voulu)?.elements ?? [];
const dits = (note: Note, bloc: Note['blocs'][number]['bloc']) =>
  elements(note, bloc)
    .map(({ tete, corps, fin }) => `${tete} ${corps} ${fin}`)
    .join('\n')
    .replace(/[\u00A0\u202F]/gu, ' ');
const texteDe = ({ document }: Note) =>
  textesDuDocument(document)
    .join('\n')
    .replace(/[\u00A0\u202F]/gu, ' ');

describe('la note d’une page d’un territoire', () => {
  it('sans rien de saisi, dit ce qui manque à l’écran et rien sur la page', () => {
    const { appeler } = unFichier();
    const note = appeler('notes.lire', QPV);
    expect(note.objet.nom).toBe('Les Coteaux');
    expect(elements(note, 'decisions')).toEqual([]);
    expect(elements(note, 'argent')).toEqual([]);
    expect(texteDe(note)).not.toMatch(/néant|Argent|Décisions/iu);
    expect(note.coupes).toEqual([]);
  });

  it('a les nombres de la fiche territoriale : ses actions bloquées, son argent, ses chiffres datés et sourcés', () => {
    const { appeler, ajouterFiche } = uneFeuille();
    const id = ajouterFiche('Une équipe de repérage');
    appeler('fichesAction.viser', { id, quartiers: ['QN06803M'] });
    appeler('fichesAction.modifier', {
      id,
      vu: VU,
      patch: { etat: 'bloquee', etatMotif: 'Le local n’est plus libre', etatDepuis: '2026-03-02' },
    });
    appeler('financements.ajouter', {
      ficheId: id,
      annee: 2026,
      financeur: 'État',
      origine: 'p147',
      actionP147: null,
      dauphin: null,
      pluriannuel: false,
      demande: 1_200_000,
      accorde: null,
      paye: null,
    });
    appeler('chiffresDeTerritoire.noter', {
      genre: 'qpv',
      code: 'QN06803M',
      intitule: 'Taux d’emploi',
      nature: 'taux',
      deQuoi: null,
      unite: null,
      population: 'ensemble',
      dans: 'ensemble',
      valeur: 41.4,
      absence: null,
      periode: '2020',
      le: '2020-12-31',
      source: 'Insee',
    });
    const note = appeler('notes.lire', QPV);
    const fiche = appeler('territoires.fiche', { genre: 'qpv', code: 'QN06803M' });
    expect(fiche.argent.specifique).toBe(1_200_000);
    expect(dits(note, 'argent')).toContain('12 000 €');
    expect(dits(note, 'actions')).toMatch(/repérage bloquée depuis 10 jours : le local n’est plus libre/u);
    expect(dits(note, 'chiffres')).toMatch(/Taux d’emploi 41,4 % Insee, 2020/u);
    expect(texteDe(note)).toContain('Insee, 2020');
    // Chaque élément mène à son écran.
    expect(elements(note, 'actions')[0]?.vers).toBe(`/fiches-action/${id}`);
  });

  it('un territoire, un objet inconnus se refusent en français', () => {
    const { appeler } = unFichier();
    const inconnu = (objet: ObjetVise) => refus(() => appeler('notes.lire', objet)).message;
    expect(inconnu({ genre: 'territoire', id: 'qpv/QN99999M' })).toMatch(/Ce territoire/u);
    expect(inconnu({ genre: 'territoire', id: 'lune/1' })).toMatch(/Ce territoire/u);
    for (const genre of ['instance', 'reunion', 'convention', 'personne', 'structure', 'deliberation'] as const)
      expect(inconnu({ genre, id: '01960000-0000-7000-8000-00000000dead' })).not.toBe('');
  });
});

describe('la note de chaque objet', () => {
  it('d’une séance tenue : ce qu’elle a décidé ; de son instance : ce qui reste ouvert ; d’une décision', () => {
    const { appeler, id, instanceId, deliberationId, lire } = uneSeanceTenue();
    const decision = lire()
      .points.flatMap(({ deliberations }) => deliberations)
      .find((une) => une.id === deliberationId);
    const reunion = appeler('notes.lire', { genre: 'reunion', id });
    expect(dits(reunion, 'decisions')).toContain(decision?.texte.slice(0, 20));
    expect(dits(reunion, 'retenir')).toContain('Ordre du jour');
    const instance = appeler('notes.lire', { genre: 'instance', id: instanceId });
    expect(dits(instance, 'decisions')).toContain(decision?.texte.slice(0, 20));
    expect(dits(instance, 'chiffres')).toMatch(/Sièges ayant voix pourvus \d+ sur \d+/u);
    expect(dits(instance, 'echeances')).toContain('dernière séance');
    const seule = appeler('notes.lire', { genre: 'deliberation', id: deliberationId });
    expect(dits(seule, 'retenir')).toContain(decision?.texte.slice(0, 20));
    for (const note of [instance, seule])
      expect(JSON.stringify(note)).toContain(adresseDeLObjet({ genre: 'deliberation', id: deliberationId }));
    expect(JSON.stringify([instance, seule])).not.toContain('/decisions/deliberation/');
    // « Mes notes » n'en sortent jamais.
    const point = lire().points[0]?.id ?? '';
    appeler('points.modifier', { id: point, vu: VU, patch: { mesNotes: 'Le maire ne veut rien entendre' } });
    expect(JSON.stringify(appeler('notes.lire', { genre: 'reunion', id }))).not.toContain('rien entendre');
    const personne = lire().sieges[0]?.mandats[0]?.personne.id ?? '';
    const dElle = appeler('notes.lire', { genre: 'personne', id: personne });
    expect(dits(dElle, 'retenir')).toContain('Siège : CDPE du Haut-Rhin');
  });

  it('de deux séances : chaque note a son nom, et le préfet n’a pas à s’appeler lui-même', () => {
    const { appeler, id, deliberationId, lire } = uneSeanceTenue();
    const note = appeler('notes.lire', { genre: 'deliberation', id: deliberationId });
    expect(note.objet.nom).toMatch(/^Décision D-\d{4}-\d{3}, CDPE du Haut-Rhin$/u);
    expect(note.document.nomDeFichier).toContain('cdpe-du-haut-rhin');
    const prefet = lire().sieges.find(({ categorie }) => categorie === 'P')?.mandats[0]?.personne;
    appeler('personnes.modifier', { id: prefet?.id ?? '', vu: VU, patch: { fonction: 'préfète du Haut-Rhin' } });
    const reunion = appeler('notes.lire', { genre: 'reunion', id });
    expect(dits(reunion, 'appels')).not.toContain(prefet?.nom);
    appeler('notes.modifier', { genre: 'reunion', id, vu: VU, patch: { destinataire: 'Mme la sous-préfète' } });
    expect(dits(appeler('notes.lire', { genre: 'reunion', id }), 'appels')).toContain(prefet?.nom);
  });

  it('d’une structure : ce qu’elle pilote mène à sa fiche', () => {
    const { decisions, actions } = pilotage(
      {
        pilotees: {
          lignes: (['decision', 'action'] as const).map((genre) => ({
            ...{ genre, id: UNE_LIGNE, texte: 'Relancer les quartiers', date: '2026-03-12', instance: 'CDPE' },
            ...{ echeance: null, ouverte: true },
          })),
        },
        fiches: [],
      } as unknown as Parameters<typeof pilotage>[0],
      '2026-03-12',
    );
    expect([...decisions, ...actions].map(({ vers }) => vers)).toEqual([
      adresseDeLObjet({ genre: 'deliberation', id: UNE_LIGNE }),
      adresseDeLObjet({ genre: 'action', id: UNE_LIGNE }),
    ]);
  });

  it('d’une réunion : rien du quorum avant la convocation, les réponses ayant voix ensuite', () => {
    const { appeler, id, lire } = uneReunion();
    const quorum = () => dits(appeler('notes.lire', { genre: 'reunion', id }), 'chiffres');
    expect(quorum()).not.toContain('Réponses favorables');
    appeler('reunions.convoquer', { id, envoyeeLe: '2026-03-12', recueLe: null });
    const avecVoix = lire().sieges.filter(({ categorie }) => aVoixDeliberative('CDPE', categorie)).length;
    expect(avecVoix).toBeLessThan(lire().sieges.length);
    expect(quorum()).toContain(`Réponses favorables 0 il en faut ${Math.ceil(avecVoix / 2)}`);
    expect(quorum()).toContain(`${avecVoix} sans réponse à ce jour`);
    appeler('reunions.annuler', { id, motif: 'Préfet retenu' });
    expect(quorum()).not.toContain('Réponses favorables');
  });

  it('d’une réunion restée sans quorum : qui y était, et non qui avait répondu', () => {
    const { appeler, id, lire, constater } = uneReunion();
    appeler('reunions.convoquer', { id, envoyeeLe: '2026-03-12', recueLe: null });
    appeler('reunions.ouvrir', { id, a: '09:35' });
    constater(lire().sieges[0]?.id ?? '', 'present');
    appeler('presences.constaterLesAutres', { reunionId: id, statut: 'absent' });
    appeler('reunions.lever', { id, a: '09:50' });
    const note = dits(appeler('notes.lire', { genre: 'reunion', id }), 'chiffres');
    expect(note).not.toContain('Réponses favorables');
    expect(note).toMatch(/Présents ou représentés 1 sur \d+ .*quorum non atteint/u);
  });

  it('d’un contrat, d’une feuille de route, d’une fiche action', () => {
    const { appeler, feuilleId, ajouterFiche } = uneFeuille();
    const fiche = ajouterFiche('Une équipe de repérage');
    const { id: contrat } = appeler('contrats.ajouter', { code: 'CN06801M' });
    for (const objet of [
      { genre: 'feuille_de_route', id: feuilleId },
      { genre: 'fiche_action', id: fiche },
      { genre: 'contrat_ville', id: contrat },
    ] as const) {
      const note = appeler('notes.lire', objet);
      expect(note.objet.nom).not.toBe('');
      expect(note.precision).not.toBe('');
      expect(note.coupes).toEqual([]);
    }
    expect(dits(appeler('notes.lire', { genre: 'feuille_de_route', id: feuilleId }), 'actions')).toContain('repérage');
  });

  it('d’une convention : ce qui tarde, ce qui est versé sur ce qui est conventionné ; de son organisme', () => {
    const { appeler, id } = uneConventionSuivie();
    appeler('conventions.modifier', { id, vu: VU, patch: { montant: 103_000_000 } });
    appeler('versements.ajouter', {
      conventionId: id,
      annee: 2025,
      genre: 'versement',
      prevu: 10_000_000,
      prevuLe: '2025-04-15',
      verse: 10_000_000,
      verseLe: '2025-04-20',
      note: null,
    });
    const note = appeler('notes.lire', { genre: 'convention', id });
    expect(dits(note, 'argent')).toContain('100 000 € sur 1 030 000 € conventionnés reste 930 000 €');
    expect(dits(note, 'actions')).toMatch(/en retard de \d+ jours dû le/u);
    appeler('versements.ajouter', {
      conventionId: id,
      annee: 2025,
      genre: 'reversement',
      prevu: null,
      prevuLe: null,
      verse: 1_000_000,
      verseLe: '2025-11-20',
      note: null,
    });
    // Ce qui est revenu se déduit, ici comme au tableau du département.
    expect(dits(appeler('notes.lire', { genre: 'convention', id }), 'argent')).toContain(
      '90 000 € sur 1 030 000 € conventionnés reste 940 000 €, 10 000 € reversés, déduits',
    );
    expect(note.blocs.find(({ bloc }) => bloc === 'actions')?.titre).toBe('Ce qui tarde');
    const { convention } = appeler('conventions.fiche', { id });
    const porteur = appeler('notes.lire', { genre: 'structure', id: convention.porteurId });
    expect(dits(porteur, 'argent')).toContain('90 000 € versés sur 1 030 000 €');
  });

  it('d’un appel et d’une candidature', () => {
    const { appeler, appelId, eligible } = unAppel();
    const id = eligible();
    const appel = appeler('notes.lire', { genre: 'appel', id: appelId });
    expect(dits(appel, 'retenir')).toContain('1 candidature, aucune retenue');
    expect(dits(appel, 'actions')).toContain('Un pas dehors');
    const candidature = appeler('notes.lire', { genre: 'candidature', id });
    expect(dits(candidature, 'argent')).toContain('750 000 €');
    expect(dits(candidature, 'chiffres')).toContain('Bénéficiaires prévus 240');
    // Retenue, elle n'a rien obtenu tant qu'une année ne dit pas son montant.
    const argent = () => dits(appeler('notes.lire', { genre: 'candidature', id }), 'argent');
    const retenir = (annee: number) =>
      appeler('candidatures.chiffrer', { candidatureId: id, annee, vu: VU, patch: { retenu: 20_000_000 } });
    appeler('candidatures.decider', { id, vu: VU, patch: { decision: 'retenue', le: '2026-03-02', motif: null } });
    expect(argent()).toContain('Demandé, toutes années 750 000 €');
    for (const annee of [2026, 2027]) retenir(annee);
    expect(argent()).toContain('Demandé, toutes années 750 000 €');
    retenir(2028);
    expect(argent()).toContain('Retenu, toutes années 600 000 €');
  });
});

describe('ce que l’on règle d’une note', () => {
  it('se garde pour la prochaine sur cet objet, s’annule, et l’historique le dit sans les points sensibles', () => {
    const { appeler } = unFichier();
    const annuler = () => appeler('historique.annuler', {});
    const regler = (patch: Entree<'notes.modifier'>['patch']) => appeler('notes.modifier', { ...QPV, vu: VU, patch });
    const { reglages } = appeler('notes.lire', QPV);
    regler({ destinataire: 'Mme la préfète', sensibles: 'Le maire\nattend une réponse.' });
    regler({ blocs: reglerBloc(reglages.blocs, 'chiffres', { coche: false, limite: 3 }) });
    const note = appeler('notes.lire', QPV);
    expect(note.reglages.blocs.find(({ bloc }) => bloc === 'chiffres')).toEqual({
      bloc: 'chiffres',
      coche: false,
      limite: 3,
    });
    expect(texteDe(note)).toContain('Note à l’attention de Mme la préfète');
    expect(texteDe(note)).toContain('attend une réponse');
    // Un autre objet a la sienne.
    expect(appeler('notes.lire', { genre: 'territoire', id: 'qpv/QN06804M' }).reglages.sensibles).toBeNull();
    annuler();
    expect(appeler('notes.lire', QPV).reglages.blocs).toEqual(reglages.blocs);
    annuler();
    expect(appeler('notes.lire', QPV).noteId).toBeNull();
  });

  it('au nom d’un autre émetteur, par un autre rédacteur ; l’émetteur remplacé, la note suit', () => {
    const { appeler } = unFichier();
    const regler = (patch: Entree<'notes.modifier'>['patch']) => appeler('notes.modifier', { ...QPV, vu: VU, patch });
    const { id } = appeler('emetteurs.creer', { nature: 'sous_prefecture', intitule: 'Sous-préfecture de Mulhouse' });
    regler({ emetteurId: id, redacteur: 'Nadia Essai, déléguée du préfet, sous couvert de la sous-préfète' });
    const note = appeler('notes.lire', QPV);
    expect(note.document.enTete.intitule[0]).toBe('Sous-préfecture de Mulhouse');
    expect(note.emetteurs.map(({ intitule }) => intitule)).toContain('Sous-préfecture de Mulhouse');
    expect(texteDe(note)).toContain('sous couvert de la sous-préfète. Situation au 12 mars 2026.');
    // Rien ne part au nom d'un émetteur qui n'est pas là.
    expect(refus(() => regler({ emetteurId: UNE_LIGNE })).message).toMatch(/émetteur/iu);
    expect(appeler('notes.lire', QPV).reglages.emetteurId).toBe(id);
    regler({ emetteurId: null });
    expect(appeler('notes.lire', QPV).document.enTete.intitule[0]).toBe(note.habituel.emetteur);
  });

  it('trop longs, ou sur un objet qui n’existe pas, se refusent au champ et n’écrivent rien', () => {
    const { appeler, db } = unFichier();
    const regler = (objet: ObjetVise, patch: Entree<'notes.modifier'>['patch']) =>
      refus(() => appeler('notes.modifier', { ...objet, vu: VU, patch }));
    expect(notePatchSchema.safeParse({ sensibles: 'a'.repeat(601) }).error?.issues[0]?.message).toMatch(/caractères/u);
    expect(regler({ genre: 'instance', id: '01960000-0000-7000-8000-00000000dead' }, { langage: 'x' }).message).toMatch(
      /Cette instance/u,
    );
    expect(db.prepare('SELECT count(*) FROM note_d_une_page').pluck().get()).toBe(0);
  });

  it('changés dans deux fenêtres, se montrent tous deux', () => {
    const { appeler } = unFichier();
    const ecrire = (langage: string, fenetre: number) =>
      appeler('notes.modifier', { ...QPV, vu: 0, patch: { langage } }, fenetre);
    ecrire('La sienne', 2);
    const echec = refus(() => ecrire('La mienne', 1));
    expect(echec.code).toBe('DEUX_VALEURS');
  });
});

describe('la note en Word', () => {
  it('se produit, se note au registre, et reste la même tant que rien ne change', async () => {
    const { appeler, demander } = unFichier();
    const { nom } = await demander('documentsDeNote.produire', QPV);
    const { lignes } = appeler('registre.lister', {});
    expect(lignes[0]).toMatchObject({ genre: 'note-d-une-page', titre: 'Note d’une page', objet: 'Les Coteaux', nom });
    const etat = () => appeler('registre.etats', { ids: [lignes[0]?.id ?? ''] })[0]?.etat;
    expect(etat()).toBe('a_jour');
    appeler('notes.modifier', { ...QPV, vu: VU, patch: { langage: 'Dix-neuf habitants accompagnés.' } });
    expect(etat()).toBe('perime');
  });

  it('est saine, porte le service et non le logiciel', async () => {
    const { appeler } = unFichier();
    appeler('notes.modifier', { ...QPV, vu: VU, patch: { sensibles: 'Une phrase.', jour: '2026-03-25' } });
    const { document } = appeler('notes.lire', QPV);
    const octets = rendreWord(document);
    expect(await fautesOpenXml(octets)).toEqual([]);
    expect(document.nomDeFichier).toBe('2026-03-25_les-coteaux_note.docx');
    expect(JSON.stringify(document)).not.toMatch(/Comités Emploi/u);
  });
});
