import { describe, expect, it } from 'vitest';
import { etablirConvocation } from '#shared/documents/convocation/convocation.document.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { NOTES_SECRETES, pointInvente, siegeInvente, uneSeance } from '#tests/support/documents/une-seance.ts';

const etablir = (seance: Seance) => etablirConvocation(seance, { image: null });
const lu = (seance: Seance, id: string) => texteDuBloc(etablir(seance), id).replace(/[\u00A0\u202F]/gu, ' ');

describe('convocation', () => {
  it('porte le timbre, l’agent, sa qualité et comment le joindre (R-124, L. 111-2)', () => {
    expect(lu(uneSeance(), 'timbre').split('\n')).toEqual([
      'Préfecture du Haut-Rhin',
      'Direction départementale de l’emploi, du travail,',
      'des solidarités et de la protection des populations',
      'Affaire suivie par : Mme Aude Kirschlager,',
      'cheffe du service insertion et emploi',
      '3 rue Fleischhauer, 68000 Colmar',
      '03 89 00 00 14 ; cdpe@exemple.fr',
    ]);
  });

  it('cite la référence du service, quand il en donne une (R-124)', () => {
    const timbre = lu(uneSeance({ reunion: { reference: 'CDPE 68 / 2026-03' } }), 'timbre').split('\n');
    expect(timbre.at(-1)).toBe('Réf. : CDPE 68 / 2026-03');
    expect(lu(uneSeance(), 'timbre')).not.toContain('Réf.');
  });

  it('nomme sous la signature à qui va une copie, si l’émetteur en envoie (R-124)', () => {
    const { emetteur } = uneSeance();
    const copies = 'Mme la secrétaire générale\nM. le sous-préfet d’Altkirch';
    expect(lu({ ...uneSeance(), emetteur: { ...emetteur, copies } }, 'copies')).toBe(
      'Copie : Mme la secrétaire générale ; M. le sous-préfet d’Altkirch',
    );
    expect(etablir(uneSeance()).blocs.some(({ id }) => id === 'copies')).toBe(false);
  });

  it('dit ce qui manque de l’agent et du service : nom, qualité, adresse, moyen de le joindre (R-124, L. 111-2)', () => {
    const { emetteur } = uneSeance();
    const muet = { ...emetteur, suiviPar: null, suiviQualite: null, adresse: null, telephone: null, courriel: null };
    expect(
      lu({ ...uneSeance(), emetteur: muet }, 'timbre')
        .split('\n')
        .slice(-4),
    ).toEqual([
      'Affaire suivie par : [agent chargé du dossier à préciser],',
      '[qualité de l’agent à préciser]',
      '[adresse du service à préciser]',
      '[téléphone ou courriel à préciser]',
    ]);
  });

  it('est une lettre commune, date en blanc, signée de tous les coprésidents, présents ou non (R-040, R. 5311-44)', () => {
    const seance = uneSeance({ sieges: uneSeance().sieges.map((siege) => ({ ...siege, presence: null })) });
    expect(lu(seance, 'lieu_date')).toBe('Colmar, le');
    expect(lu(seance, 'appel')).toBe('Mesdames, Messieurs,');
    expect(lu(seance, 'signatures')).toContain('Étienne VALLORBE\nHélène STROHMAYER');
  });

  it('demande de désigner un coprésident manquant plutôt que de finir sans signature (R-221)', () => {
    const vacant = siegeInvente({ rang: 1, categorie: 'P', college: 'etat', titulaire: null, presence: null });
    expect(lu(uneSeance({ sieges: [vacant] }), 'signatures')).toContain('[coprésident à désigner]');
    expect(lu(uneSeance({ sieges: [] }), 'signatures')).toContain('[coprésident à désigner]');
  });

  it('mentionne le quorum et le pouvoir à la première convocation (R. 5311-40, -43)', () => {
    expect(lu(uneSeance(), 'quorum')).toContain('la moitié au moins de ses membres ayant voix délibérative');
    expect(lu(uneSeance(), 'quorum')).toContain('donner pouvoir à un autre membre du même collège (R. 5311-43)');
    expect(textesDuDocument(etablir(uneSeance())).join()).not.toContain('Aucun quorum');
  });

  it('dit, à la seconde convocation, qu’aucun quorum ne sera exigé (R-045, R. 5311-40, al. 2)', () => {
    const seance = uneSeance({ reunion: { convocation: 2 } });
    expect(lu(seance, 'seconde')).toContain('sur le même ordre du jour');
    expect(lu(seance, 'seconde')).toContain('Aucun quorum ne sera exigé');
    expect(lu(seance, 'quorum')).not.toContain('la moitié au moins');
    expect(etablir(seance).nomDeFichier).toBe('2026-11-05_cdpe-du-haut-rhin_seconde-convocation.docx');
  });

  it('accorde au nom de l’instance, et cite son texte à la seconde convocation (R-003, R-045 ; R. 133-10, al. 2)', () => {
    const commission = uneSeance({
      instance: { type: 'commission_iae', complement: 'du Haut-Rhin' },
      reunion: { convocation: 2 },
    });
    expect(lu(commission, 'convoquer')).toContain('à la réunion de la commission spécialisée inclusion');
    expect(lu(commission, 'seconde')).toContain('la commission est convoquée une seconde fois');
    expect(lu(commission, 'seconde')).toMatch(/la commission délibérera valablement [^(]*\(R. 133-10, al. 2\)\.$/u);
    expect(lu(commission, 'quorum')).toContain('donner pouvoir à un autre membre (R. 133-9)');
    expect(lu(commission, 'invitation_voix')).toBe('Vous y serez entendus sans prendre part au vote (R. 133-6).');
    const conference = uneSeance({ instance: { type: 'financeurs', complement: 'du Haut-Rhin' } });
    expect(lu(conference, 'convoquer')).toContain('la réunion de la conférence des financeurs');
    expect(etablir(conference).titre).toContain('Convocation de la conférence des financeurs');
  });

  it('ne parle ni de quorum, ni de voix, ni d’article à une instance que nul texte ne régit (R-002)', () => {
    const copil = uneSeance({ instance: { type: 'copil_ville', complement: 'de Mulhouse' }, invites: [] });
    expect(textesDuDocument(etablir(copil)).join('\n')).not.toMatch(/voix|quorum|pouvoir|R\. \d|coprésident/iu);
    expect(lu(copil, 'destinataires_liste')).toContain('Mme Clarisse DUMONTEIL, sous-préfète de Mulhouse');
    expect(lu(copil, 'destinataires_liste')).not.toContain('°');
  });

  it('demande la réponse une semaine avant, l’avant-veille si l’on convoque plus tard ou dans l’urgence', () => {
    const avant = (reunion: Partial<Seance['reunion']>) => lu(uneSeance({ reunion }), 'quorum');
    expect(avant({ convoqueeLe: '2026-10-16' })).toContain('au plus tard le jeudi 29 octobre 2026');
    expect(avant({ convoqueeLe: '2026-10-29' })).toContain('au plus tard le mardi 3 novembre 2026');
    expect(avant({ convoqueeLe: null })).toContain('au plus tard le jeudi 29 octobre 2026');
    expect(avant({ convoqueeLe: null, motifUrgence: 'crue' })).toContain('au plus tard le mardi 3 novembre 2026');
  });

  it('nomme les pièces jointes de la séance, ou les compte au-delà de trois (R-043)', () => {
    const piece = (rang: number, plus: Partial<Seance['pieces'][number]> = {}) => ({
      id: `00000000-0000-7000-8000-0000000009${rang}0`,
      pointId: null,
      pieceId: `00000000-0000-7000-8000-0000000009${rang}1`,
      titre: `tableau ${rang}`,
      fichier: null,
      usage: 'seance' as const,
      acheve: true,
      recueLe: null,
      ...plus,
    });
    const jointes = (...pieces: Seance['pieces']) => lu(uneSeance({ pieces }), 'objet').split('\n').at(-1);
    expect(jointes()).toBe('P.J. :\tordre du jour');
    expect(jointes(piece(1), piece(2, { pieceId: null }), piece(3))).toContain('ordre du jour ; tableau 1 ; tableau 3');
    expect(jointes(piece(1), piece(2), piece(3), piece(4))).toContain('ordre du jour ; 4 documents de séance');
    expect(lu(uneSeance({ pieces: [piece(1)] }), 'participation')).toContain(
      'L’ordre du jour et le document de séance sont joints.',
    );
  });

  it('justifie une réunion entièrement à distance (R-213, R. 5311-42)', () => {
    const distance = (circonstances: string | null) => uneSeance({ reunion: { modalite: 'distance', circonstances } });
    expect(lu(distance('intempéries'), 'participation')).toContain('par visioconférence (R. 5311-42) : intempéries.');
    expect(lu(distance(null), 'participation')).toContain('[circonstances à préciser]');
  });

  it('imprime l’ordre du jour avec le total des durées, sans colonne vide ni note personnelle', () => {
    const complet = lu(uneSeance(), 'ordre_du_jour_points');
    expect(complet).toContain('N°\nPoint\nNature\nIntervenant\nDurée');
    expect(complet).toMatch(/Durée prévue\n\n\n1 h 50$/u);
    expect(JSON.stringify(etablir(uneSeance()))).not.toContain(NOTES_SECRETES);
    const nu = uneSeance({ points: [pointInvente(1, 'Un', { duree: null })] });
    expect(lu(nu, 'ordre_du_jour_points')).toBe('N°\nPoint\nNature\n1\nUn\nInformation');
  });

  it('garde à chaque point le numéro du procès-verbal quand un point est retiré', () => {
    const points = [pointInvente(1, 'Un'), pointInvente(2, 'Deux', { etat: 'retire' }), pointInvente(3, 'Trois')];
    expect(lu(uneSeance({ points }), 'ordre_du_jour_points')).toMatch(/\n1\nUn\n[^]*\n3\nTrois\n/u);
    expect(lu(uneSeance({ points }), 'ordre_du_jour_points')).not.toContain('Deux');
  });

  it('ne double pas le point de ce qui est saisi', () => {
    const reunion = { lieu: 'Colmar.', motifUrgence: 'Fermeture d’un site.', circonstances: 'Grève.' };
    for (const modalite of ['salle', 'distance'] as const) {
      const textes = textesDuDocument(etablir(uneSeance({ reunion: { ...reunion, modalite } })));
      expect(textes.filter((texte) => /\.\./u.test(texte))).toEqual([]);
    }
  });

  it('garde 16 cm de large quelles que soient les colonnes', () => {
    for (const duree of [null, 30]) {
      for (const intervenant of [null, 'M. Bastien Holderith']) {
        const seance = uneSeance({ points: [pointInvente(1, 'Un', { duree, intervenant })] });
        const tableau = etablir(seance).blocs.find(({ id }) => id === 'ordre_du_jour_points');
        const largeurs = tableau?.type === 'tableau' ? tableau.colonnes.map(({ largeur }) => largeur) : [];
        expect(largeurs.reduce((somme, largeur) => somme + largeur, 0)).toBeCloseTo(16);
      }
    }
  });

  it('cite les destinataires in fine par catégorie, sans les signataires, suppléants compris (R-047)', () => {
    const liste = lu(uneSeance(), 'destinataires_voix_liste');
    expect(liste).not.toContain('VALLORBE');
    expect(liste).toContain('Mme Irène WALDVOGEL, directrice académique (suppléante : Mme Solange KUENTZMANN)');
    expect(liste.split('\n').map((ligne) => ligne.match(/\(\d°\).?.?$/u)?.[0])).toEqual([
      '(1°) ;',
      '(2°) ;',
      '(3°) ;',
      '(4°) ;',
      '(5°).',
    ]);
    expect(lu(uneSeance(), 'destinataires_sans_voix')).toContain('M. Joseph GRIESMAR, vice-président de la FNSEA (6°)');
  });

  it('ne convoque pas les invités : une invitation distincte, conjointe et sans voix (R-047, R. 5311-25)', () => {
    const seance = uneSeance();
    const { blocs } = etablir(seance);
    const coupe = blocs.findIndex(({ id }) => id === 'invitation_timbre');
    const textes = (suite: typeof blocs) => textesDuDocument({ ...etablir(seance), blocs: suite }).join('\n');
    expect(textes(blocs.slice(0, coupe))).not.toContain('TOURNADRE');
    const invitation = textes(blocs.slice(coupe)).replace(/[\u00A0\u202F]/gu, ' ');
    expect(invitation).toContain('vous inviter à participer aux travaux du comité départemental pour l’emploi');
    expect(invitation).toContain('sans voix délibérative');
    expect(invitation).toContain('ne prennent pas part aux votes (R. 5311-25)');
    expect(invitation).toContain('Mme Salomé TOURNADRE');
    expect(invitation).toContain('Étienne VALLORBE\nHélène STROHMAYER');
    expect(invitation).not.toMatch(/convoquer|pouvoir|quorum/u);
    expect(blocs[coupe]).toMatchObject({ type: 'adresse', nouvelleLettre: true });
    expect(new Set(blocs.map(({ id }) => id)).size).toBe(blocs.length);
    expect(etablir(uneSeance({ invites: [] })).blocs.map(({ id }) => id)).not.toContain('invitation_timbre');
  });

  it('donne le lien de connexion à part, et que l’on peut suivre', () => {
    const lienVisio = 'https://visio.exemple.fr/salle?a=1&b=2';
    const liens = (modalite: 'salle' | 'mixte', adresse: string | null) =>
      etablir(uneSeance({ reunion: { modalite, lienVisio: adresse } })).blocs.flatMap((bloc) =>
        bloc.id === 'lien' && bloc.type === 'paragraphe' ? [bloc.segments.at(-1)] : [],
      );
    expect(liens('mixte', lienVisio)).toEqual([{ texte: lienVisio, lien: lienVisio }]);
    expect(liens('mixte', 'file:///C:/salle')).toEqual([{ texte: 'file:///C:/salle' }]);
    expect(liens('salle', lienVisio)).toEqual([]);
    expect(lu(uneSeance({ reunion: { modalite: 'mixte', lienVisio: null } }), 'participation')).toContain(
      'Le lien de connexion vous sera transmis',
    );
  });

  it('dit d’un vote écrit ses deux heures, jamais une visioconférence (R-079)', () => {
    const lettre = textesDuDocument(
      etablir(
        uneSeance({
          reunion: {
            modalite: 'distance',
            ecriteDebut: '2026-04-02T09:00',
            ecriteFin: '2026-04-06T18:00',
            circonstances: 'urgence du calendrier',
          },
        }),
      ),
    )
      .join('\n')
      .replace(/[\u00A0\u202F]/gu, ' ');
    expect(lettre).toContain('par échange d’écrits électroniques.');
    expect(lettre).toMatch(/ouverte le 2 avril 2026.*close au plus tôt le 6 avril 2026/u);
    expect(lettre).not.toContain('visioconférence');
  });

  it('n’est un projet que tant que la réunion n’est pas convoquée', () => {
    expect(etablir(uneSeance({ reunion: { etat: 'brouillon' } })).enTete.mentions).toEqual(['PROJET']);
    expect(etablir(uneSeance({ reunion: { etat: 'convoquee' } })).enTete.mentions).toEqual([]);
  });

  it('complète, et l’accord de chaque coprésident donné, elle se signe sans retouche ; un mot manque : projet (R-216)', () => {
    const brouillon = uneSeance({ reunion: { etat: 'brouillon' } });
    const accords = brouillon.sieges
      .filter(({ categorie }) => categorie === 'P')
      .map(({ id }, rang) => ({
        id: `00000000-0000-7000-8000-00000000070${rang}`,
        siegeId: id,
        recuLe: '2026-10-01',
        moyen: null,
        texte: null,
      }));
    const mentions = (seance: Seance) => etablir(seance).enTete.mentions;
    expect(accords).toHaveLength(2);
    expect(mentions({ ...brouillon, accords })).toEqual([]);
    expect(mentions({ ...brouillon, accords: accords.slice(1) })).toEqual(['PROJET']);
    expect(mentions({ ...brouillon, accords, emetteur: { ...brouillon.emetteur, ville: null } })).toEqual(['PROJET']);
  });
});
