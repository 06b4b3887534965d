import { describe, expect, it } from 'vitest';
import { etablirProcesVerbal } from '#shared/documents/proces-verbal/proces-verbal.document.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { texteDuBloc } from '#tests/support/documents/texte-des-blocs.ts';
import { siegeInvente, uneSeance } from '#tests/support/documents/une-seance.ts';

const lu = (seance: Seance, id: string) =>
  texteDuBloc(etablirProcesVerbal(seance, { image: null }), id).replace(/[\u00A0\u202F]/gu, ' ');

describe('la présidence de la séance', () => {
  it('dit à quel titre un président est remplacé, et le fait signer ainsi (R-067, L. 5311-10, III)', () => {
    const remplacer = (rang: number, type?: 'CLPE') =>
      uneSeance({
        ...(type === undefined ? {} : { instance: { type } }),
        sieges: uneSeance().sieges.map((siege) =>
          siege.rang === rang
            ? siegeInvente({
                rang,
                categorie: 'P',
                college: siege.college,
                titulaire: ['M.', 'Paul', 'Titulaire', 'président'],
                suppleant: ['Mme', 'Ève', 'Suppléante', 'secrétaire générale'],
                presence: 'suppleant',
              })
            : siege,
        ),
      });
    expect(lu(remplacer(2), 'fiche')).toContain('représentant M. Paul TITULAIRE (L. 5311-10, III)');
    expect(lu(remplacer(1), 'fiche')).toContain(
      'représentant M. Paul TITULAIRE, par délégation [référence de l’arrêté à préciser], et Mme',
    );
    expect(lu(remplacer(2, 'CLPE'), 'fiche')).toContain('M. Paul TITULAIRE [règlement intérieur à vérifier]');
    expect(lu(remplacer(2), 'signatures')).toContain(
      'La secrétaire générale,\nreprésentant M. Paul TITULAIRE,\ncoprésidente de séance',
    );
  });

  it('signe « pour le préfet et par délégation » dès que l’arrêté est connu, et alors seulement (R-124)', () => {
    const seance = (delegation: string | null, fonction = 'préfet') =>
      uneSeance({
        emetteur: { ...uneSeance().emetteur, delegation },
        sieges: uneSeance().sieges.map((siege) =>
          siege.rang === 1 && siege.categorie === 'P'
            ? siegeInvente({
                rang: 1,
                categorie: 'P',
                college: 'etat',
                titulaire: [fonction === 'préfet' ? 'M.' : 'Mme', 'Dominique', 'Titulaire', fonction],
                suppleant: ['M.', 'Luc', 'Suppléant', 'secrétaire général'],
                presence: 'suppleant',
              })
            : siege,
        ),
      });
    expect(lu(seance('arrêté du 2 février 2026'), 'fiche')).toContain('par délégation (arrêté du 2 février 2026)');
    expect(lu(seance('arrêté du 2 février 2026'), 'signatures')).toContain(
      'Pour le préfet et par délégation,\nLe secrétaire général,\ncoprésident de séance',
    );
    expect(lu(seance('arrêté', 'préfète du Haut-Rhin'), 'signatures')).toContain('Pour la préfète et par délégation');
    expect(lu(seance(null), 'signatures')).not.toContain('par délégation');
  });

  it('sépare trois présidents sans répéter « et »', () => {
    const troisieme = siegeInvente({
      rang: 3,
      categorie: 'P',
      college: 'communes',
      titulaire: ['Mme', 'Anne', 'Tierce', 'maire'],
      presence: 'present',
    });
    const sieges = [...uneSeance().sieges.slice(0, 2), troisieme];
    expect(lu(uneSeance({ sieges, reunion: { lieu: 'mairie' } }), 'fiche')).toContain(
      'M. Étienne VALLORBE, préfet du Haut-Rhin ; Mme Hélène STROHMAYER, vice-présidente de la Collectivité européenne d’Alsace ; et Mme Anne TIERCE, maire',
    );
    expect(lu(uneSeance({ reunion: { lieu: 'mairie' } }), 'fiche')).toContain('Lieu\nMairie');
  });
});
