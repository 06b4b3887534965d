import { ACTE_NEUF } from '#tests/support/constructeurs/neufs.ts';
import { describe, expect, it } from 'vitest';
import { etablirProcesVerbal } from '#shared/documents/proces-verbal/proces-verbal.document.ts';
import type { Deliberation, Seance, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { idInvente } from '#tests/support/documents/personnes-inventees.ts';
import { texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import {
  deliberationInventee,
  NOTES_SECRETES,
  pointInvente,
  siegeInvente,
  uneSeance,
} from '#tests/support/documents/une-seance.ts';

const etablir = (seance: Seance) => etablirProcesVerbal(seance, { image: null });
const ids = (seance: Seance) => etablir(seance).blocs.map(({ id }) => id);
const lu = (seance: Seance, id: string) => texteDuBloc(etablir(seance), id).replace(/[\u00A0\u202F]/gu, ' ');

const modifierSieges = (modifier: (siege: SiegeEnSeance) => SiegeEnSeance) =>
  uneSeance({ sieges: uneSeance().sieges.map(modifier) });

describe('procès-verbal', () => {
  it('dit l’essentiel en page 1 : présence, décisions, point d’attention', () => {
    const seance = uneSeance();
    expect(lu(seance, 'essentiel_presence')).toBe(
      'Vingt membres sur vingt-trois ont siégé ou étaient représentés. Le comité a adopté trois délibérations (deux sur décompte par tête, indicatif) :',
    );
    expect(lu(seance, 'essentiel_liste')).toContain('D-2026-008\nLe comité arrête');
    expect(lu(seance, 'attention')).toBe(
      'Point d’attention. Un désaccord est consigné sur la délibération D-2026-008. La délibération A-2026-009 a été tranchée par la voix prépondérante du représentant de l’État.',
    );
  });

  it('n’imprime jamais les notes personnelles', () => {
    const seance = uneSeance();
    expect(JSON.stringify(seance)).toContain(NOTES_SECRETES);
    expect(JSON.stringify(etablir(seance))).not.toContain(NOTES_SECRETES);
  });

  it('range les présents par catégorie puis par rang, coprésidents d’abord, avec et sans voix séparés (R-080)', () => {
    const presents = lu(uneSeance({ sieges: uneSeance().sieges.toReversed() }), 'presents_liste').split('\n');
    expect(presents.slice(2, 7)).toEqual([
      'Coprésidents',
      'M. Étienne VALLORBE',
      'préfet du Haut-Rhin',
      'Mme Hélène STROHMAYER',
      'vice-présidente de la Collectivité européenne d’Alsace',
    ]);
    expect(presents).not.toContain('M. Joseph GRIESMAR');
    expect(lu(uneSeance(), 'presents_sans_voix_liste')).toContain('M. Joseph GRIESMAR');
  });

  it('accorde la suppléance à la personne qui supplée, et dit la distance (R-126)', () => {
    const presents = lu(uneSeance(), 'presents_liste');
    expect(presents).toContain('inspectrice d’académie adjointe, suppléante de Mme Irène WALDVOGEL');
    expect(presents).toContain('représentante de FO, suppléante de M. Pascal BRONNIMANN');
    expect(presents).toContain('conseillère régionale, à distance');
  });

  it('accorde « Excusées » quand toutes sont des femmes', () => {
    const seance = uneSeance();
    const sieges = seance.sieges.map((siege) => ({
      ...siege,
      mandats: siege.mandats.map((mandat) => ({
        ...mandat,
        personne: { ...mandat.personne, civilite: 'Mme' as const },
      })),
    }));
    expect(lu({ ...seance, sieges }, 'excuses')).toMatch(/^Excusées : Mme Lucien BARTHOLOMÉ/u);
  });

  it('cite mandants et mandataires, excusés, sièges vacants et invités (R-080, R. 133-13)', () => {
    const seance = uneSeance();
    expect(lu(seance, 'pouvoirs')).toContain('M. Hugo PRÉVANCHER, président de la CPME (5°), à M. Fabrice DELLENBACH.');
    expect(lu(seance, 'excuses')).toMatch(/^Excusés : M\. Lucien BARTHOLOMÉ, conseiller régional \(2°\) ;/u);
    expect(lu(seance, 'vacants')).toBe('Un siège est vacant (catégorie 4°).');
    expect(lu(seance, 'invites')).toContain('(R. 5311-25) : M. Denis FROEHNER');
    expect(lu(seance, 'autres_participants')).toBe('Pouvoirs, excusés, sièges vacants et invités');
  });

  it('ne répète pas sous son titre la seule rubrique qui reste, et l’accorde', () => {
    const [premier, seconde] = uneSeance().sieges;
    const sieges = [premier, seconde].flatMap((siege, rang) =>
      siege?.presence
        ? [{ ...siege, presence: { ...siege.presence, statut: rang ? 'absent' : 'present' } as const }]
        : [],
    );
    const seance = uneSeance({ sieges, invites: [] });
    expect(lu(seance, 'autres_participants')).toBe('Absente');
    expect(lu(seance, 'absents')).toMatch(/^Mme Hélène STROHMAYER, .+\.$/u);
  });

  it('dit pourquoi un pouvoir ne compte pas, au lieu de l’imprimer comme bon (R-061)', () => {
    const seance = modifierSieges((siege) =>
      siege.rang === 7 && siege.presence
        ? { ...siege, presence: { ...siege.presence, mandataireSiegeId: idInvente(119) } }
        : siege,
    );
    expect(lu(seance, 'pouvoirs')).not.toContain('LAUGEROTTE');
    expect(lu(seance, 'sans_effet')).toContain('M. Thibaut LAUGEROTTE');
    expect(lu(seance, 'sans_effet')).toContain('mandataire d’un autre collège');
  });

  it('pose l’arithmétique du quorum (R-062, R. 5311-40)', () => {
    expect(lu(uneSeance(), 'quorum_calcul')).toContain('24 sièges − 1 vacant = 23');
    expect(lu(uneSeance(), 'quorum_calcul')).toContain('17 + 3 = 20');
  });

  it('donne les mêmes mots à une décision partout où elle paraît (R-085)', () => {
    const seance = uneSeance();
    const phrase = 'La conférence des financeurs se réunit au plus tard le 19 mars 2027.';
    for (const id of ['essentiel_liste', 'suivi_liste', `dec_${idInvente(6009).replaceAll('-', '')}`]) {
      expect(lu(seance, id)).toContain(phrase);
    }
  });

  it('écrit le vote partagé avec la voix du préfet, et par tête faute d’arrêté (R-071, R-032)', () => {
    const avis = lu(uneSeance(), `dec_${idInvente(6009).replaceAll('-', '')}`);
    expect(avis).toContain('Avis A-2026-009');
    expect(avis).toContain('arrêté de voix non renseigné');
    expect(avis).toContain('le préfet s’est prononcé pour');
  });

  it('laisse la date de signature en blanc et fait signer les seuls présidents de séance (R-084)', () => {
    expect(lu(uneSeance(), 'signatures')).toBe(
      'Fait à Colmar, le\nLe préfet du Haut-Rhin,\ncoprésident du comité\nLa vice-présidente de la Collectivité européenne d’Alsace,\ncoprésidente du comité\nÉtienne VALLORBE\nHélène STROHMAYER',
    );
    const seule = modifierSieges((siege) =>
      siege.rang === 1 && siege.presence ? { ...siege, presence: { ...siege.presence, statut: 'excuse' } } : siege,
    );
    expect(lu(seule, 'signatures')).not.toContain('VALLORBE');
  });

  it('pose la typographie jusque entre deux morceaux d’une même valeur', () => {
    const textes = textesDuDocument(etablir(uneSeance())).join('\n');
    expect(textes).toContain('Colmar\u202F; deux membres en visioconférence');
    expect(textes.match(/ [;!?:»%]|« /gu)).toBeNull();
  });

  it('marque ce qui manque sans inventer : qualité, levée, suite d’un point, vote', () => {
    const sieges = [
      siegeInvente({
        rang: 1,
        categorie: '1',
        college: 'etat',
        titulaire: [null, null, 'Sansqualité', null],
        presence: 'present',
      }),
    ];
    const points = [
      pointInvente(1, 'Un point', {
        etat: 'prevu',
        deliberations: [deliberationInventee(1, 1, 'Décider.', { mode: null, numero: null, annee: null })],
      }),
    ];
    const textes = textesDuDocument(
      etablir(uneSeance({ sieges, points, reunion: { leveeA: null }, emetteur: { ville: null } })),
    );
    const manques = textes.flatMap((texte) => texte.match(/\[[^\]]+\]/gu) ?? []);
    expect(new Set(manques)).toEqual(
      new Set([
        '[qualité à préciser]',
        '[heure de levée à préciser]',
        '[suite donnée à ce point à préciser]',
        '[sens du vote à préciser]',
        '[à préciser]',
        '[n°]',
        '[lieu]',
        '[présidence de séance à préciser]',
        '[coprésident à désigner]',
      ]),
    );
  });

  it('rien n’est constaté : le dit, sans tableau vide ni « aucun membre »', () => {
    const seance = modifierSieges((siege) => ({ ...siege, presence: null }));
    expect(ids({ ...seance, invites: [] })).not.toContain('presents');
    expect(lu(seance, 'presences_a_constater')).toBe('[présences à constater]');
    expect(lu(seance, 'essentiel_presence')).toMatch(/^\[présences à constater\]\./u);
  });

  it('quorum non atteint : le comité ne délibère pas (R. 5311-40)', () => {
    const seance = modifierSieges((siege) =>
      siege.presence && siege.rang > 6 ? { ...siege, presence: { ...siege.presence, statut: 'absent' } } : siege,
    );
    expect(lu(seance, 'quorum_effet')).toContain('Le comité ne délibère pas');
    expect(lu(seance, 'essentiel_presence')).toMatch(
      /^Le quorum n’est pas atteint : \d+ membres présents ou représentés pour 12 requis \(R\. 5311-40\)\. Le comité ne délibère pas ;/u,
    );
    expect(ids(seance)).not.toContain('essentiel_liste');
    const section = `${lu(seance, 'quorum_calcul')} ${lu(seance, 'quorum_effet')}`;
    expect(section.match(/Le quorum n’est pas atteint/gu)).toHaveLength(1);
  });

  /** Une séance d’une délibération par vote, et ses tableaux. */
  const avecVotes = (...votes: readonly Partial<Deliberation>[]) =>
    uneSeance({
      points: votes.map((vote, rang) =>
        pointInvente(rang + 1, `Point ${rang + 1}`, {
          deliberations: [deliberationInventee(rang + 1, rang + 1, `Décider ${rang + 1}.`, vote)],
        }),
      ),
    });

  it('dit en page 1 le sens de tout ce qui n’est pas adopté (R-080, R-085)', () => {
    const seance = avecVotes(
      {},
      { mode: 'decompte', pour: 2, contre: 9, abstention: 0 },
      { mode: 'decompte', pour: 5, contre: 5, abstention: 0 },
      { mode: 'decompte', pour: 0, contre: 0, abstention: 9 },
      { mode: null },
    );
    expect(lu(seance, 'essentiel_presence')).toContain(
      'Le comité a examiné cinq délibérations, dont une adoptée et une rejetée (une sur décompte par tête, indicatif) :',
    );
    const decisions = lu(seance, 'essentiel_liste').split(/D-2026-00\d\n/u);
    expect(decisions.slice(1).map((ligne) => ligne.trimEnd())).toEqual([
      'Décider 1.',
      'Décider 2.\nRejeté (indicatif)',
      'Décider 3.\nEn attente',
      'Décider 4.\nPas de suffrage exprimé',
      'Décider 5.\n[sens du vote à préciser]',
    ]);
  });

  it('ne donne pas pour acquis un résultat compté par têtes (R-032)', () => {
    const seance = avecVotes({ mode: 'decompte', pour: 9, contre: 2, abstention: 0 });
    expect(lu(seance, 'essentiel_presence')).toContain(
      'Le comité a adopté une délibération (sur décompte par tête, indicatif) :',
    );
    expect(lu(seance, 'essentiel_liste')).toContain('Adopté (indicatif)');
    expect(lu(seance, 'suivi_liste')).toContain('Adopté (indicatif)');
    expect(lu(avecVotes({}), 'suivi_liste')).not.toContain('indicatif');
  });

  it('réunit en une phrase les désaccords, et en une autre les partages tranchés', () => {
    const partage = { mode: 'decompte', pour: 5, contre: 5, abstention: 0, sensEtat: 'pour' } as const;
    const seance = avecVotes(
      { desaccords: 'Non.' },
      { desaccords: 'Non.', ...partage },
      { desaccords: 'Non.' },
      partage,
    );
    expect(lu(seance, 'attention')).toBe(
      'Point d’attention. Des désaccords sont consignés sur les délibérations D-2026-001, D-2026-002 et D-2026-003. Les délibérations D-2026-002 et D-2026-004 ont été tranchées par la voix prépondérante du représentant de l’État.',
    );
  });

  it('seconde convocation : sans condition de quorum (R-066, R. 5311-40, al. 2)', () => {
    const seance = uneSeance({ reunion: { convocation: 2 } });
    expect(lu(seance, 'quorum_effet')).toContain('délibère sans condition de quorum (R. 5311-40, al. 2)');
    expect(lu(seance, 'fiche')).toContain('Seconde convocation conjointe');
  });

  it('supprime les sections vides : ni relevé, ni tableau, ni « Néant »', () => {
    const seance = uneSeance({ points: [pointInvente(1, 'Échange libre')], invites: [], sieges: [] });
    expect(ids(seance)).not.toContain('suivi');
    expect(ids(seance)).not.toContain('autres_participants');
    expect(lu(seance, 'essentiel_presence')).toContain('Aucune délibération n’a été prise.');
    expect(JSON.stringify(etablir(seance))).not.toContain('Néant');
  });

  it('montre huit décisions au plus dans l’essentiel, et renvoie au relevé', () => {
    const points = Array.from({ length: 10 }, (_, rang) =>
      pointInvente(rang + 1, `Point ${rang + 1}`, {
        deliberations: [deliberationInventee(rang + 1, rang + 1, 'Décider.')],
      }),
    );
    expect(lu(uneSeance({ points }), 'essentiel_liste').match(/2026-/gu)).toHaveLength(8);
    expect(lu(uneSeance({ points }), 'essentiel_suite')).toContain('en compte deux de plus');
  });

  it('numérote les points de 1 en 1, reportés et retirés compris (R-080)', () => {
    const points = [
      pointInvente(2, 'Second', { etat: 'reporte' }),
      pointInvente(1, 'Premier'),
      pointInvente(3, 'Troisième', { etat: 'retire' }),
    ];
    const titres = etablir(uneSeance({ points })).blocs.flatMap((bloc) =>
      bloc.type === 'titre' && bloc.numero !== null ? [`${bloc.numero} ${bloc.segments[0]?.texte}`] : [],
    );
    expect(titres).toEqual(['1 Premier', '2 Second', '3 Troisième']);
    expect(lu(uneSeance({ points }), `suite_${idInvente(5002).replaceAll('-', '')}`)).toContain('reporté');
  });

  it('cite la référence du service, quand il en donne une (R-124)', () => {
    const titreDe = (reference: string | null) => lu(uneSeance({ reunion: { reference } }), 'titre');
    expect(titreDe('CDPE 68 / 2026-03')).toContain('Réf. CDPE 68 / 2026-03. Projet soumis');
    expect(titreDe(null)).not.toContain('Réf.');
  });

  it('ne dit les voix réparties que par un arrêté renseigné (R-032)', () => {
    const avec = (numero: string | null) =>
      uneSeance({ actes: [{ ...ACTE_NEUF, id: idInvente(800), nature: 'voix', numero, date: null }] });
    expect(lu(avec(null), 'fiche')).toContain('Décompte par tête, indicatif (arrêté de voix non renseigné');
    expect(lu(avec('2025-041'), 'fiche')).toContain('Réparties par l’arrêté préfectoral n° 2025-041 (R. 5311-38)');
  });

  it('ne double pas le point de ce qui est saisi', () => {
    const actions = [
      {
        id: idInvente(7001),
        pointId: idInvente(5001),
        rang: 1,
        libelle: 'Relancer.',
        pilote: 'DDETSPP.',
        echeance: null,
        etat: 'a_engager' as const,
        suiviNote: null,
        suiviLe: null,
      },
    ];
    const points = [
      pointInvente(1, 'Un', {
        intervenant: 'DDETSPP.',
        precision: 'document n° 6.',
        deliberations: [deliberationInventee(1, 1, 'Décider.', { pilote: 'DDETSPP.' })],
        actions,
      }),
    ];
    const seance = uneSeance({
      points,
      reunion: { modalite: 'distance', circonstances: 'Grève.', motifUrgence: 'Fermeture d’un site.' },
      instance: { secretariat: 'DDETSPP.' },
      suivante: { id: idInvente(4), date: '2027-02-25', heureDebut: '09:30', lieu: 'Colmar.' },
    });
    expect(textesDuDocument(etablir(seance)).filter((texte) => /\.\.|\.\)/u.test(texte))).toEqual([]);
    expect(lu(seance, `fiche_${idInvente(5001).replaceAll('-', '')}`)).toBe(
      'Rapporteur : DDETSPP. Nature : information. Document n° 6.',
    );
    // Mêmes mots au tableau que sous la décision.
    expect(lu(seance, 'suivi_liste').split('\n')).toContain('DDETSPP');
  });

  it('n’annonce en annexe que les pouvoirs qui valent (R-061)', () => {
    expect(lu(uneSeance(), 'annexes')).toBe('Annexes : feuille d’émargement ; trois pouvoirs.');
    const seance = modifierSieges((siege) =>
      siege.rang === 7 && siege.presence
        ? { ...siege, presence: { ...siege.presence, mandataireSiegeId: idInvente(119) } }
        : siege,
    );
    expect(lu(seance, 'annexes')).toContain('deux pouvoirs');
  });

  it('garde la rubrique des points et dit ce qui y manque (R-080, R-081)', () => {
    expect(ids(uneSeance({ points: [] }))).toContain('points');
    expect(lu(uneSeance({ points: [] }), 'points_vide')).toBe('[ordre du jour à établir]');
    const muet = uneSeance({ points: [pointInvente(1, 'Échange libre')] });
    expect(lu(muet, `suite_${idInvente(5001).replaceAll('-', '')}`)).toBe('[synthèse à rédiger]');
  });

  it('porte PROJET et SPÉCIMEN, puis rien quand l’acte est définitif', () => {
    const seance = uneSeance({ exemple: true });
    expect(etablir(seance).enTete.mentions).toEqual(['PROJET', 'SPÉCIMEN']);
    const definitif = etablirProcesVerbal(uneSeance(), { image: null, definitif: true });
    expect(definitif.enTete.mentions).toEqual([]);
    expect(texteDuBloc(definitif, 'titre')).not.toContain('Projet');
  });

  it('a pour auteur le service, et un nom de fichier sûr', () => {
    const document = etablir(uneSeance());
    expect(document.auteur).toBe('Préfecture du Haut-Rhin');
    expect(document.nomDeFichier).toBe('2026-11-05_cdpe-du-haut-rhin_proces-verbal.docx');
    expect(document.titre.replaceAll('\u00A0', ' ')).toBe(
      'Procès-verbal du comité départemental pour l’emploi du Haut-Rhin, séance du 5 novembre 2026',
    );
  });

  it('nomme chaque bloc une seule fois', () => {
    const noms = ids(uneSeance());
    expect(new Set(noms).size).toBe(noms.length);
  });
});
