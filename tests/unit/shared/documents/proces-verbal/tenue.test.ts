import { describe, expect, it } from 'vitest';
import { etablirEmargement } from '#shared/documents/avant-seance/emargement.document.ts';
import { etablirProcesVerbal } from '#shared/documents/proces-verbal/proces-verbal.document.ts';
import { etablirReleveDecisions } from '#shared/documents/releve-decisions/releve-decisions.document.ts';
import { signet } from '#shared/documents/signets.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { idInvente } from '#tests/support/documents/personnes-inventees.ts';
import { passage, UNE_AGENTE } from '#tests/support/documents/seance-mouvementee.ts';
import { texteDuBloc, textesDuDocument } from '#tests/support/documents/texte-des-blocs.ts';
import { deliberationInventee, pointInvente, uneSeance } from '#tests/support/documents/une-seance.ts';

const etablir = (seance: Seance) => etablirProcesVerbal(seance, { image: null });
const lu = (seance: Seance, id: string) => texteDuBloc(etablir(seance), id).replace(/[\u00A0\u202F]/gu, ' ');
const entier = (seance: Seance) =>
  textesDuDocument(etablir(seance))
    .join('\n')
    .replace(/[\u00A0\u202F]/gu, ' ');
const ids = (seance: Seance) => etablir(seance).blocs.map(({ id }) => id);

describe('ce que le procès-verbal dit de la tenue (R-065, R-074, R-080)', () => {
  it('R-065 : qui arrive ou part à un point, avec l’heure indicative', () => {
    const seance = uneSeance({
      mouvements: [passage(10, 'arrivee', 3, { heure: '14:50' }), passage(11, 'depart', 4)],
    });
    expect(lu(seance, 'presents_liste')).toContain('président de la commission insertion, arrivé au point 3 (14 h 50)');
    expect(lu(seance, 'presents_liste')).toContain('conseillère d’Alsace, partie au point 4');
    expect(lu(seance, signet('tenue', idInvente(5003)))).toContain('Arrivée : M. Gauthier SCHLIENGERT (14 h 50).');
    expect(lu(seance, signet('tenue', idInvente(5004)))).toContain('Départ : Mme Maïté OBERHAUSEN.');
  });

  it('R-060 : le titulaire qui prend le siège de sa suppléante, et elle, ont chacun leur ligne', () => {
    const base = uneSeance();
    const siege = base.sieges.find(({ organisme }) => organisme === 'FO');
    const titulaire = siege?.mandats.find(({ role }) => role === 'titulaire')?.personne.id ?? null;
    const seance = {
      ...base,
      mouvements: [
        passage(19, 'depart', 3, { heure: '14:50' }),
        passage(19, 'arrivee', 3, { heure: '14:50', personneId: titulaire }),
      ],
    };
    expect(lu(seance, 'presents_liste')).toContain(
      'représentante de FO, suppléante de M. Pascal BRONNIMANN, partie au point 3 (14 h 50)',
    );
    expect(lu(seance, 'presents_liste')).toMatch(
      /Pascal BRONNIMANN.*représentant de FO, arrivé au point 3 \(14 h 50\)/su,
    );
    expect(lu(seance, signet('tenue', idInvente(5003)))).toBe(
      'Arrivée : M. Pascal BRONNIMANN (14 h 50). Départ : Mme Lydie HAEGELSTEIN (14 h 50).',
    );
    const emargement = textesDuDocument(etablirEmargement(seance, { image: null })).join('\n');
    expect(emargement).toMatch(/Lydie.HAEGELSTEIN/u);
    expect(emargement).toMatch(/Pascal.BRONNIMANN\n/u);
  });

  it('R-065 : le quorum s’y pose de nouveau quand il change, et sa perte se dit au point et sur la décision', () => {
    const partis = [3, 4, 5, 10, 11, 13, 14, 17, 18].map((siege) => passage(siege, 'depart', 3));
    const seance = uneSeance({ mouvements: partis });
    expect(lu(seance, 'quorum_calcul')).toContain('Le quorum est atteint.');
    expect(lu(seance, 'quorum_effet')).toBe(
      'Des arrivées, des départs ou des déports ont changé ce compte au point 3, où le quorum est de nouveau posé.',
    );
    expect(lu(seance, signet('tenue', idInvente(5003)))).toMatch(
      /Quorum : 9 présents ou représentés sur 23 .* Le quorum n’est plus atteint : le comité ne délibère pas\.$/u,
    );
    expect(entier(seance)).toContain('Sans délibération : le quorum n’est pas atteint (R. 5311-40).');
    const releve = textesDuDocument(etablirReleveDecisions(seance, { image: null })).join('\n');
    expect(releve.replace(/[\u00A0\u202F]/gu, ' ')).toContain('ont changé ce compte au point 3.');
  });

  it('la visioconférence coupée tient en une phrase, même pour plusieurs personnes', () => {
    const seance = uneSeance({
      mouvements: [8, 20].flatMap((siege) => [
        passage(siege, 'depart', 2, { heure: '14:20', visio: true }),
        passage(siege, 'arrivee', 3, { heure: '14:32', visio: true }),
      ]),
    });
    expect(lu(seance, 'visio')).toBe(
      'La visioconférence a été interrompue au point 2 (14 h 20) et rétablie au point 3 (14 h 32) : deux personnes à distance n’y ont pas pris part dans l’intervalle.',
    );
    expect(lu(seance, 'presents_liste')).not.toContain('partie au point');
  });

  it('R-061 : le pouvoir du mandant qui arrive dit jusqu’où il a valu, et le mandant est présent', () => {
    const seance = uneSeance({ mouvements: [passage(12, 'arrivee', 3)] });
    expect(lu(seance, 'pouvoirs')).toContain('à Mme Maïté OBERHAUSEN, jusqu’à son arrivée au point 3');
    expect(lu(seance, 'presents_liste')).toContain('M. Yvan ZELLERBACH');
  });

  it('nomme à part qui est venu pour le compte d’un membre, sans voix', () => {
    const seance = uneSeance({ invites: [UNE_AGENTE] });
    expect(lu(seance, 'venus_pour')).toBe(
      'Présente pour le compte d’un membre, sans voix : Mme Lise AGENTIN, directrice de cabinet, pour M. Lucien BARTHOLOMÉ, excusé (2°).',
    );
    expect(ids(seance)).not.toContain('invites');
  });

  it('R-074 : le déport se dit à son point, avec son motif et le pouvoir qu’il suspend', () => {
    const points = uneSeance().points.map((point) =>
      point.rang === 3
        ? {
            ...point,
            deports: [{ id: idInvente(8800), siegeId: idInvente(11 * 10 + 9), motif: 'préside la structure.' }],
          }
        : point,
    );
    expect(lu(uneSeance({ points }), signet('deport', idInvente(5003)))).toBe(
      'Mme Maïté OBERHAUSEN n’a pris part ni aux débats ni au vote (R. 133-12) : préside la structure. Un pouvoir est suspendu pour ce point.',
    );
  });

  it('un vote nominal en voix s’imprime avec ses voix, ses noms et ses têtes', () => {
    const vote = deliberationInventee(1, 7, 'Le comité arrête le plan.', {
      mode: 'nominal',
      unite: 'voix',
      bulletins: [{ siegeId: idInvente(18 * 10 + 9), sens: 'contre' }],
    });
    const voix = uneSeance().sieges.map(({ id }, place) => ({
      siegeId: id,
      organisme: null,
      nombre: place < 10 ? 10 : 1,
    }));
    const seance = uneSeance({
      points: [pointInvente(1, 'Plan', { nature: 'decision', deliberations: [vote] })],
      voix,
    });
    expect(entier(seance)).toContain(
      'Adopté à la majorité des suffrages exprimés : 100 voix pour, 1 contre (M. Karim Belhadri) ; aucune abstention. Suffrages exprimés : 101 ; majorité : 51. En nombre de votants : 19 pour, 1 contre, aucune abstention. Vote nominal.',
    );
  });
});

describe('les autres régimes', () => {
  it('R-002 : une instance libre n’a ni quorum, ni voix, ni article de comité', () => {
    const seance = uneSeance({ instance: { type: 'copil_ville', complement: 'de Mulhouse' } });
    expect(ids(seance)).not.toContain('quorum');
    expect(entier(seance)).not.toMatch(/quorum|R\. 5311|L\. 5311|R\. 133|indicatif|conjointe/u);
    expect(etablirReleveDecisions(seance, { image: null }).blocs.map(({ id }) => id)).not.toContain('quorum');
  });

  it('R-063, R-066 : une commission suit R. 133-10, et se dit au féminin', () => {
    const seance = uneSeance({
      instance: { type: 'commission_iae', complement: 'du Haut-Rhin' },
      sieges: uneSeance().sieges.map((siege) =>
        siege.presence === null ? siege : { ...siege, presence: { ...siege.presence, statut: 'absent' } },
      ),
    });
    expect(etablir(seance).titre).toMatch(/^Procès-verbal de la commission spécialisée/u);
    expect(lu(seance, 'quorum_calcul')).toMatch(/^Membres composant la commission en fonctions/u);
    expect(lu(seance, 'quorum_effet')).toContain('La commission ne délibère pas');
    expect(entier(seance)).not.toMatch(/R\. 5311-4/u);
  });
});
