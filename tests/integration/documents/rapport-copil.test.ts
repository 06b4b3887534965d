import { describe, expect, it } from 'vitest';
import { rendreWord } from '#electron/documents/render.ts';
import { dossierDeRapport } from '#electron/services/conventions/rapport/dossier-de-rapport.ts';
import { etablirRapport } from '#shared/documents/rapport-copil/rapport.document.ts';
import { hauteurDes } from '#shared/documents/fiche-territoire/mesure.ts';
import { nomDuRapport } from '#shared/documents/rapport-copil/nom-du-rapport.ts';
import { texteNu } from '#shared/documents/segments.ts';
import type { ConventionPatch } from '#shared/domain/convention/convention.schema.ts';
import type { RapportEntier } from '#shared/domain/convention/rapport/rapport.schema.ts';
import {
  tenirLesComites,
  uneConventionARapporter,
  VU,
} from '#tests/support/constructeurs/une-convention-a-rapporter.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { unRapport } from '#tests/support/constructeurs/un-rapport.ts';
import { chercher } from '#tests/support/documents/arbre-xml.ts';
import { ouvrirWord } from '#tests/support/documents/fichier-word.ts';
import { relire } from '#tests/support/documents/relecture.ts';
import { texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { fautesOpenXml } from '#tests/support/documents/validateur.ts';

const clair = (texte: string | undefined) => (texte ?? '').replace(/[\u00A0\u202F]/gu, ' ');

function unComite() {
  const fichier = uneConventionARapporter();
  const { contexte, conventionId } = fichier;
  const etablir = (plus: Partial<RapportEntier> = {}) =>
    etablirRapport(dossierDeRapport(contexte, unRapport(conventionId, plus)));
  const titres = (plus?: Partial<RapportEntier>) =>
    etablir(plus).blocs.flatMap((bloc) => (bloc.type === 'titre' && bloc.niveau === 1 ? [texteNu(bloc.segments)] : []));
  return { ...fichier, etablir, titres };
}

describe('le rapport de COPIL', () => {
  it('D1 : les sections dans leur ordre, numérotées ; une facultative vide disparaît, une obligatoire dit « Néant »', () => {
    const { etablir, titres } = unComite();
    expect(titres()).toEqual([
      'Synthèse',
      'Fiche d’identité',
      'Avancement quantitatif',
      'Exécution financière',
      'Conformité SIEG',
      'Avis et décisions',
      'Prochaines étapes',
      'Annexes',
    ]);
    const vide = etablir();
    expect([texteDuBloc(vide, 'conformite_neant'), texteDuBloc(vide, 'avis_neant')]).toEqual(['Néant.', 'Néant.']);
    const plein = { partenariats: 'Des relais avec la mission locale.', avisTexte: 'Avis rendu.' };
    expect(titres(plein)).toContain('Bilan qualitatif');
    expect(etablir(plein).blocs.some(({ id }) => id === 'avis_neant')).toBe(false);
    const numeros = vide.blocs.flatMap((bloc) => (bloc.type === 'titre' && bloc.numero !== null ? [bloc.numero] : []));
    expect(numeros).toEqual(numeros.map((_, rang) => rang + 1));
  });

  it('D1 : le bilan intermédiaire s’arrête avant l’avis ; le bilan final dit l’impact, la fin du mandat, la suite', () => {
    const { etablir, titres } = unComite();
    const intermediaire = { genre: 'intermediaire', exercice: 2025, debut: '2025-01-01', fin: '2025-12-31' } as const;
    expect(titres({ ...intermediaire, avisTexte: 'Avis rendu.' })).not.toContain('Avis et décisions');
    const final = etablir({
      genre: 'final',
      debut: '2025-01-01',
      fin: '2027-12-31',
      impact: 'Des parcours plus longs.',
      recommandation: 'Renouveler.',
    });
    expect(texteDuBloc(final, 'impact_0')).toBe('Des parcours plus longs.');
    expect(clair(texteDuBloc(final, 'fin_de_mandat'))).toContain('il reste à faire');
    expect(texteDuBloc(final, 'recommandation_0')).toBe('Renouveler.');
    expect(clair(texteDuBloc(final, 'garde'))).toContain('Bilan final');
  });

  it('D2 : vrais titres, en-têtes répétés, n / N, images dites, rien au-dehors ; sans faute, et relu par python-docx', async () => {
    const { etablir } = unComite();
    const plein = etablir({
      synthese: 'Une phrase.',
      faits: 'un\ndeux',
      avis: 'reserves',
      deviations: '- une\n- deux',
    });
    const octets = rendreWord(plein);
    expect(await fautesOpenXml(rendreWord(etablir()))).toEqual([]);
    expect(await fautesOpenXml(octets)).toEqual([]);
    expect(ouvrirWord(octets).paragraphes.map(({ texte }) => texte)).toEqual(textesDuDocument(plein));
    const lu = await relire(octets);
    expect(lu.langue).toBe('fr-FR');
    const de = (style: string) => lu.paragraphes.filter(([nom]) => nom === style).map(([, texte]) => clair(texte));
    expect(de('Heading 1')).toContain('Exécution financière');
    expect(de('Caption').map((legende) => legende.slice(0, legende.indexOf('.')))).toEqual([
      ...['T1', 'T2', 'T3', 'G1', 'G2', 'G3', 'T2 bis', 'T1 bis', 'T2 ter', 'T4', 'T4 bis', 'T5', 'T6'],
    ]);
    const service = lu.tableaux.filter(({ style }) => style.startsWith('Tableau de service'));
    expect(service.length).toBeGreaterThan(9);
    expect(service.every(({ enTeteRepete, lignesInsecables }) => enTeteRepete && lignesInsecables)).toBe(true);
    const word = ouvrirWord(octets);
    const images = word.paragraphes.filter(({ element }) => chercher(element, 'wp:docPr').length > 0);
    expect(images.map(({ texte }) => clair(texte).slice(0, 24))).toEqual([
      'Entrées en parcours, cum',
      'Du repérage à la sortie.',
      'Motifs des 71 sorties. E',
    ]);
    expect(clair(images[1]?.texte)).toContain('Personnes repérées, 302');
    const liens = word.chemins.filter((chemin) => chemin.endsWith('.rels'));
    expect(
      liens
        .flatMap((chemin) => chercher(word.partie(chemin), 'Relationship'))
        .filter(({ attributs }) => attributs['TargetMode'] === 'External'),
    ).toEqual([]);
    const pieds = word.chemins.filter((chemin) => chemin.startsWith('word/footer'));
    expect(pieds.some((chemin) => /PAGE.*NUMPAGES/u.test(JSON.stringify(word.partie(chemin))))).toBe(true);
  });

  it('D4 : « PROJET » se voit, « VALIDÉ » aussi, et la garde dit la version', () => {
    const { etablir } = unComite();
    expect(etablir().enTete.mentions).toEqual(['PROJET']);
    expect(clair(etablir().enTete.titreCourant)).toBe(
      'Convention O2R 68-2025-03 – comité de pilotage du 17 novembre 2026',
    );
    expect(clair(etablir({ presenteLe: null }).enTete.titreCourant)).toContain(
      'comité de pilotage, données au 30 septembre 2026',
    );
    const valide = etablir({
      statut: 'valide',
      version: 2,
      valideLe: '2026-11-18T10:00:00.000Z',
      empreinte: 'ab'.repeat(32),
    });
    expect(valide.enTete.mentions).toEqual(['VALIDÉ']);
    expect(clair(texteDuBloc(valide, 'garde_fiche'))).toContain(
      'Version 2, validée le 18 novembre 2026 (empreinte abababababab)',
    );
  });

  it('D5 : les décisions du comité précédent se suivent, celles du jour se lisent avec pilote et échéance', () => {
    const fichier = unComite();
    const { reunionId } = tenirLesComites(fichier);
    const document = fichier.etablir({ reunionId });
    const suivi = clair(texteDuBloc(document, 'suivi_tableau'));
    expect(suivi).toMatch(/D-2025-001\nOuvrir une permanence aux Coteaux\nPorteur\n30 juin 2026\nFaite le/u);
    expect(suivi).toMatch(/D-2025-002\nTracer le motif de chaque abandon\n.*\n.*\nÀ engager/u);
    expect(suivi).not.toContain('D-2026');
    const prise = document.blocs.find(({ type }) => type === 'decision');
    expect(clair(texteDuBloc(document, prise?.id ?? ''))).toBe(
      'Décision D-2026-001\nRetenir 300 720 € de charges éligibles pour 2025.\nPilote : Porteur. Échéance : 30 juin 2026.\n',
    );
    expect(clair(texteDuBloc(document, 'participants_0'))).toMatch(
      /^Présents : Mme Camille Baer, directrice, .*DREETS/u,
    );
    expect(clair(texteDuBloc(document, 'participants_2'))).toContain('Association Essai Trajectoires');
    // Sans séance après elle, une décision ouverte reste au suivi d'un rapport plus tardif, qu'une réunion ait eu lieu ou non.
    const plusTard = fichier.etablir({ presenteLe: '2026-11-17', reunionId: null });
    expect(clair(texteDuBloc(plusTard, 'suivi_tableau'))).toContain('D-2025-002');
  });

  it('D6 : espaces insécables, milliers, dates en toutes lettres', () => {
    const { etablir } = unComite();
    const document = etablir({ faits: 'un fait : le 20 mars 2025 ; oui !', lectureArgent: '12 300 euros, soit 10 %' });
    expect(texteDuBloc(document, 'synthese_faits_liste')).toContain(
      'un fait\u00A0: le 20\u00A0mars 2025\u202F; oui\u202F!',
    );
    expect(texteDuBloc(document, 'lecture_argent_0')).toBe('12\u202F300 euros, soit 10\u00A0%');
    const textes = textesDuDocument(document).join('\n');
    expect(/.{0,30}[^\s\u00A0\u202F] [;!?%€].{0,9}/u.exec(textes)?.[0]).toBeUndefined();
    expect(/.{0,30}\d \d{3}(?!\d).{0,9}/u.exec(textes)?.[0]).toBeUndefined();
  });

  it('D7 : le nom du fichier dit la convention, la date et la version, sans signe refusé par Windows', () => {
    const { etablir } = unComite();
    expect(etablir().nomDeFichier).toBe('COPIL_O2R_68-2025-03_2026-11-17_v1.docx');
    expect(nomDuRapport({ genre: 'o2r', numero: 'O2R/68:2024 « n° 1 » <été>' }, '2026-11-17', 3)).toBe(
      'COPIL_O2R_68-2024-n-1-ete_2026-11-17_v3.docx',
    );
    const long = nomDuRapport({ genre: 'o2r', numero: 'x'.repeat(300) }, '2026-11-17', 12);
    expect([long.length <= 120, long.endsWith('_2026-11-17_v12.docx')]).toEqual([true, true]);
  });

  it('le rapport d’une convention qui n’est pas O2R ne se dit pas O2R, et ne cite pas son code', () => {
    const { appeler, contexte } = unFichier();
    const rapportDe = (genre: 'politique_ville' | 'objectifs', numero: string, baseSieg: 'decision_2025' | null) => {
      const { id } = appeler('conventions.creer', {
        genre,
        numero,
        intitule: 'Ateliers',
        porteur: 'Association Essai Ateliers',
        debut: '2026-01-01',
        fin: '2026-12-31',
        motifDuree: null,
      });
      appeler('conventions.modifier', { id, vu: VU, patch: { baseSieg } });
      return etablirRapport(dossierDeRapport(contexte, unRapport(id)));
    };
    const ville = rapportDe('politique_ville', 'PV 68-2026-01', 'decision_2025');
    const tout = (un: typeof ville) => clair([un.titre, un.nomDeFichier, ...textesDuDocument(un)].join('\n'));
    expect(tout(ville)).toContain('Comité de pilotage de la convention politique de la ville');
    expect(tout(ville)).toContain('CN + BR ; jamais négative');
    expect(tout(ville)).toContain('général : Décision (UE) 2025/2630.');
    expect(tout(ville)).not.toMatch(/O2R|5316/u);
    expect(ville.nomDeFichier).toBe('COPIL_PV-68-2026-01_2026-11-17_v1.docx');
    const objectifs = rapportDe('objectifs', 'CO 68-2026-01', null);
    expect(tout(objectifs)).toContain('de la convention d’objectifs');
    expect(tout(objectifs)).not.toMatch(/O2R|5316|Base SIEG|base juridique/u);
    expect(texteDuBloc(objectifs, 'annexe_base_texte')).toBe('');
  });

  it('I5 : T1 dit le jour où s’arrête l’objectif à date, celui du dernier relevé, et ses jours', () => {
    const { etablir, appeler, conventionId, idDe } = unComite();
    const dit = () => clair(texteDuBloc(etablir({ donneesLe: '2026-11-17' }), 'objectif_a_date'));
    expect(dit()).toContain(
      'objectif total × 638 jours écoulés au 30 septembre 2026, dernier relevé de chaque indicateur, ÷ 1 095',
    );
    expect(clair(textesDuDocument(etablir({ donneesLe: '2026-11-17' })).join('\n'))).toContain(
      'Entrées en parcours : 131 pour un objectif de 140 au 30 septembre 2026.',
    );
    const plusTard = { part: 'total', au: '2026-12-31', quoi: 'declare' as const, nombre: 12 };
    appeler('beneficiaires.ecrire', {
      conventionId,
      vu: VU,
      motif: null,
      cellules: [{ indicateurId: idDe('I1'), ...plusTard }],
    });
    expect(dit()).toMatch(
      /dernier relevé de chaque indicateur ÷ 1 095, ou le jalon fixé : 638 jours au 30 septembre 2026 \(.*entrées en parcours.*\) ; 686 jours au 17 novembre 2026 \(personnes repérées\)\./u,
    );
  });

  it('D8, C6, I12, C8, E5 : l’annexe dit toujours les formules, la base légale, le mandat, les sources et leur date', () => {
    const { etablir, appeler, conventionId } = unComite();
    for (const genre of ['copil', 'intermediaire', 'final'] as const) {
      const document = etablir({ genre, exercice: genre === 'intermediaire' ? 2025 : null });
      expect(clair(texteDuBloc(document, 'annexe_formules_tableau'))).toContain('objectif total × jours écoulés');
      expect(clair(texteDuBloc(document, 'annexe_base_texte'))).toContain(
        'Décision 2012/21/UE, en vigueur à la signature et abrogée par la décision (UE) 2025/2630',
      );
      expect(clair(texteDuBloc(document, 'annexe_mandat'))).toBe('Mandat : 5 mentions sur 6');
      expect(clair(texteDuBloc(document, 'annexe_conservation'))).toContain('31 décembre 2037');
      expect(clair(texteDuBloc(document, 'annexe_sources'))).toBe(
        'Données au 30/09/2026, source : Association Essai Trajectoires.',
      );
    }
    const choisir = (patch: Partial<ConventionPatch>) =>
      appeler('conventions.modifier', { id: conventionId, vu: VU, patch });
    choisir({ baseSieg: 'autre', baseSiegAutre: 'Encadrement régional 2026' });
    expect(clair(texteDuBloc(etablir(), 'annexe_base_texte'))).toContain(
      'général : Encadrement régional 2026. Code du travail',
    );
    // Sous le règlement de minimis, aucun contrôle de fin de mandat n'est dû ; le plafond de D. 5316-7 reste, comme à l'écran.
    choisir({ baseSieg: 'minimis' });
    expect(texteDuBloc(etablir({ genre: 'final' }), 'fin_de_mandat')).toBe('');
    expect(clair(texteDuBloc(etablir({ genre: 'final' }), 'surcompensation_proposee'))).toContain('12 730 €');
  });

  it('M10 : une somme à reverser se propose ; validée, elle dit qui et quand, et la proposition reste', () => {
    const { etablir, appeler, conventionId } = unComite();
    const proposee = clair(texteDuBloc(etablir(), 'surcompensation_proposee'));
    expect(proposee).toBe(
      'Proposition : reversement intégral : 12 730 € à reverser. À valider par l’autorité : le calcul ne décide de rien.',
    );
    expect(texteDuBloc(etablir(), 'surcompensation_validee')).toBe('');
    const validation = {
      decision: 'REVERSEMENT_INTEGRAL',
      le: '2026-09-15',
      autorite: 'la préfète de région',
      motif: null,
    } as const;
    appeler('surcompensation.valider', { conventionId, jusquA: 2025, ...validation });
    expect(clair(texteDuBloc(etablir(), 'surcompensation_validee'))).toBe(
      'Validé : reversement intégral : 12 730 € à reverser, jusqu’à l’exercice 2025, le 15 septembre 2026, par la préfète de région.',
    );
    // Validé après les données : le rapport du 30 juin n'en sait rien.
    expect(texteDuBloc(etablir({ donneesLe: '2026-06-30' }), 'surcompensation_validee')).toBe('');
  });

  it('I10 : le coût se rapporte aux mêmes exercices, et ne se compare que si les quatre volets sont tenus', () => {
    const { etablir, appeler, conventionId } = unComite();
    expect(clair(texteDuBloc(etablir(), 'cout'))).toContain('exercice 2025 : 300 720 € ÷ 76 = 3 956,84 €');
    expect(clair(texteDuBloc(etablir(), 'cout'))).toContain('Aucune référence n’est saisie');
    appeler('conventions.modifier', { id: conventionId, vu: VU, patch: { voletAccompagnement: false } });
    expect(clair(texteDuBloc(etablir(), 'cout'))).toContain('Référence non applicable');
  });

  it('I11 : une petite case se tait, et rien ne la rend : ni la période, ni le cumul, ni un graphique, ni une part', () => {
    const { etablir } = unComite();
    const document = etablir();
    const sorties = clair(texteDuBloc(document, 'sorties')).split('\n');
    const rangee = (nom: string) => sorties.slice(sorties.indexOf(nom) + 1, sorties.indexOf(nom) + 3);
    // 4 sorties avant la période, de 11 et de 10 en tout : la période se tait, le cumul reste.
    expect(rangee('Droit commun (CEJ, IAE, PACEA…) (sortie positive)')).toEqual(['n.c.', '11']);
    expect(rangee('Autre sortie')).toEqual(['n.c.', '10']);
    expect(rangee('Emploi (sortie positive)')).toEqual(['9', '17']);
    const lieux = clair(texteDuBloc(document, 'territoires')).split('\n');
    expect(lieux.slice(lieux.indexOf('Zone FRR') + 1).slice(2, 4)).toEqual(['n.c.', 'n.c.']);
    expect(clair(texteDuBloc(document, 'source_territoires'))).toContain('n.c. : non communiqué');
  });

  it('I11 : ni un relevé d’après la période, ni deux indicateurs voisins ne rendent une petite case', () => {
    const { appeler, conventionId, idDe, contexte } = unComite();
    const ecrire = (cellules: readonly (readonly [code: string, part: string, au: string, nombre: number])[]) =>
      appeler('beneficiaires.ecrire', {
        conventionId,
        vu: VU,
        motif: 'Essai.',
        cellules: cellules.map(([code, part, au, nombre]) => ({
          indicateurId: idDe(code),
          part,
          au,
          quoi: 'declare',
          nombre,
        })),
      });
    const lire = (plus: Partial<RapportEntier>) => dossierDeRapport(contexte, unRapport(conventionId, plus)).effectifs;
    const ligne = ({ indicateurs }: ReturnType<typeof lire>, code: string) => {
      const { periode, cumul } = indicateurs.find((un) => un.code === code && !un.dont) ?? {};
      return [periode?.nombre, periode?.tu, cumul?.nombre, cumul?.tu];
    };
    // Trois entrées après la période, et avant le jour des données.
    ecrire([['I7', 'total', '2026-12-31', 3]]);
    const debordant = { debut: '2025-01-01', fin: '2026-09-30', donneesLe: '2026-11-17' };
    expect(ligne(lire(debordant), 'I7')).toEqual([131, true, 134, false]);
    // 134 entrées, 131 sorties : trois parcours en cours.
    ecrire([
      ['I7', 'en_cours', '2026-09-30', 3],
      ['I6', 'total', '2026-09-30', 73],
      ['I6', 'emploi', '2026-09-30', 62],
    ]);
    const enCours = lire(debordant);
    expect(enCours.etats.find(({ libelle }) => libelle === 'Parcours en cours')?.nombre).toEqual({
      nombre: 3,
      tu: true,
    });
    expect(ligne(enCours, 'I7').slice(2)).toEqual([134, false]);
    expect(ligne(enCours, 'I6')).toEqual([131, true, 131, true]);
    expect(enCours.sorties.every(({ periode, cumul }) => periode.tu && cumul.tu)).toBe(true);
    // 92 inscrites à cinq mois au plus, sur 94 entrées depuis plus de cinq mois.
    ecrire([['I4', 'entres_depuis_cinq', '2026-09-30', 94]]);
    const cinqMois = lire(debordant).taux.find(({ libelle }) => libelle === 'Inscrites à cinq mois au plus');
    expect([cinqMois?.taux, cinqMois?.autre]).toEqual([null, { nombre: 94, tu: true }]);
    // 132 inscrites sur 134 entrées.
    ecrire([
      ['I4', 'total', '2026-09-30', 50],
      ['I4', 'trois', '2026-09-30', 44],
    ]);
    expect(ligne(lire(debordant), 'I4').slice(2)).toEqual([132, true]);
    expect(lire(debordant).taux.every(({ taux, un }) => taux === null && un.tu)).toBe(true);
  });

  it('§ 3 : la synthèse tient seule sur sa page ; ce qui n’y tient pas se lit en annexe, rien ne se perd', () => {
    const { etablir } = unComite();
    const phrase = 'Les passages de relais se font en présence de la personne, sous dix jours. ';
    const longue = (n: number) => phrase.repeat(30).slice(0, n).trim();
    const trois = [longue(600), longue(500), longue(400)];
    const document = etablir({
      synthese: longue(1_900),
      faits: trois.join('\n'),
      vigilances: trois.join('\n'),
      demandes: trois.join('\n'),
    });
    const debut = document.blocs.findIndex(({ id }) => id === 'synthese');
    const fin = document.blocs.findIndex(({ id }) => id === 'identite');
    expect(document.blocs[fin]).toMatchObject({ nouvellePage: true });
    expect(hauteurDes(document.blocs.slice(debut + 1, fin))).toBeLessThan(50);
    const tout = clair(textesDuDocument(document).join('\n'));
    for (const une of trois) expect(tout.split(clair(une)).length - 1).toBeGreaterThanOrEqual(3);
    expect(clair(texteDuBloc(document, 'synthese_suite'))).toContain('En annexe : 3 faits marquants');
    // Quatre faits courts : trois en page 2, le quatrième en annexe.
    const quatre = etablir({ faits: 'un\ndeux\ntrois\nquatre' });
    expect(texteDuBloc(quatre, 'synthese_faits_liste')).not.toContain('quatre');
    expect(texteDuBloc(quatre, 'annexe_faits_liste')).toBe('quatre.');
  });

  it('C7 : les valeurs et les avenants sont ceux de la date des données', () => {
    const { etablir, appeler, conventionId } = unComite();
    const { id } = appeler('avenants.preparer', {
      conventionId,
      genre: 'general',
      annee: null,
      objet: 'Extension',
      motif: null,
    });
    const rien = { annee: null, membreId: null, nombre: null, texte: null, structure: null };
    const changement = { ...rien, champ: 'montant', montant: 90_000_000 } as const;
    appeler('avenants.changer', { avenantId: id, vu: VU, patch: { changement } });
    appeler('avenants.modifier', { id, vu: VU, patch: { signeLe: '2026-10-10', concluLe: '2026-10-12' } });
    const fiche = (donneesLe: string) => clair(texteDuBloc(etablir({ donneesLe }), 'identite_fiche'));
    expect(fiche('2026-09-30')).toContain('880 000 €');
    expect(fiche('2026-09-30')).not.toContain('extension');
    expect(fiche('2026-11-17')).toContain('900 000 €');
    expect(fiche('2026-11-17')).toMatch(/du 12 octobre 2026 : extension ; .* : de 880 000 € à 900 000 €/u);
  });
});
