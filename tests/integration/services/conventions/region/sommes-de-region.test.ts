import { describe, expect, it } from 'vitest';
import { comptesRendus } from '#shared/domain/convention/argent/charges-cumulees.rules.ts';
import { valeursDites } from '#shared/domain/convention/beneficiaires/effectif.rules.ts';
import { unFichier } from '#tests/support/constructeurs/un-fichier.ts';
import { tirage } from '#tests/support/environnement.ts';
import { ajouter, phrase } from '#tests/support/metier.ts';

const PERIODES = ['2024-11-30', '2024-12-31', '2025-01-31', '2025-02-28', '2025-12-31', '2026-01-31'] as const;
const CODES = ['I1', 'I7'] as const;
const COMPTES = ['60', '64', '65', '681', '70', '74', '75', '86', '87'] as const;

function uneConvention(graine: number) {
  const fichier = unFichier();
  const { appeler, contexte, journal } = fichier;
  const hasard = tirage(graine);
  const { id } = appeler('conventions.creer', {
    genre: 'o2r',
    numero: 'O2R 1',
    intitule: 'Passerelles',
    porteur: 'Essai',
    debut: '2024-11-15',
    fin: '2027-11-14',
    motifDuree: null,
  });
  const parmi = <T>(liste: readonly T[]): T => liste[Math.floor(hasard() * liste.length)] as T;
  return {
    ...fichier,
    id,
    depots: contexte.depots,
    nouvelId: contexte.nouvelId,
    parmi,
    /** Un petit nombre, ou rien. */
    peutEtre: (): number | null => (hasard() < 0.4 ? null : Math.floor(hasard() * 30)),
    essayer: (faire: () => void) =>
      void journal.executer({ type: 'essai', libelle: 'Essai', annulable: true, fenetre: 1 }, faire),
  };
}

describe('les sommes que lit la région', () => {
  it('I1 : l’année d’un effectif est celle de ses périodes, quoi qu’on écrive, corrige, retire, annule ou rétablisse', () => {
    const { appeler, db, depots, essayer, id, nouvelId, parmi, peutEtre } = uneConvention(7);
    const indicateurs = CODES.map((code) => ({ id: nouvelId(), code }));
    essayer(() => {
      for (const [rang, un] of indicateurs.entries())
        ajouter(db, 'convention_indicateur', { ...un, convention_id: id, rang, libelle: un.code });
    });
    /** Les mêmes sommes, refaites une à une des périodes par les règles de l'onglet. */
    const refaites = () => {
      const { lister, corrections } = depots.relevesDeConvention;
      const dites = valeursDites(lister(id), corrections(id)).filter((un) => un.declare !== null);
      return indicateurs.flatMap((indicateur) => {
        const de = (part: string) => dites.filter((un) => un.indicateurId === indicateur.id && un.part === part);
        const annees = Map.groupBy(de('total'), ({ au }) => au.slice(0, 4));
        return [...annees].map(([annee, totaux]) => {
          const quartiers = de('qpv').filter(({ au }) => totaux.some((un) => un.au === au));
          const memes = totaux.filter(({ au }) => quartiers.some((un) => un.au === au));
          const somme = (liste: typeof dites) => liste.reduce((total, { vaut }) => total + (vaut ?? 0), 0);
          const qpv = quartiers.length === 0 ? { qpv: null, sur: null } : { qpv: somme(quartiers), sur: somme(memes) };
          const au = totaux
            .map((un) => un.au)
            .toSorted()
            .at(-1);
          return { code: indicateur.code, annee: Number(annee), nombre: somme(totaux), au, ...qpv };
        });
      });
    };
    const ecrire = () => {
      const cle = {
        indicateur_id: parmi(indicateurs).id,
        part: parmi(['total', 'qpv', 'femmes']),
        au: parmi(PERIODES),
      };
      const connu = phrase<{ id: string }>(
        db,
        'SELECT id FROM convention_releve WHERE indicateur_id = ? AND part = ? AND au = ?',
      ).get(...Object.values(cle));
      const dits = { declare: peutEtre(), controle: peutEtre(), retenu: peutEtre() };
      const geste = parmi(['modifier', 'modifier', 'corriger', 'corriger', 'retirer', 'decorriger']);
      if (connu === undefined)
        ajouter(db, 'convention_releve', { id: nouvelId(), ...cle, declare: 12, date_le: cle.au, retenu: peutEtre() });
      else if (geste === 'retirer') phrase(db, 'DELETE FROM convention_releve WHERE id = ?').run(connu.id);
      else if (geste === 'decorriger')
        phrase(db, 'DELETE FROM convention_correction WHERE releve_id = ?').run(connu.id);
      else if (geste === 'corriger')
        ajouter(db, 'convention_correction', {
          id: nouvelId(),
          releve_id: connu.id,
          faite_le: '2026-02-01',
          ecart: parmi([-2, 3, 5]),
          motif: 'Essai',
          signature: 'Camille Essai',
        });
      else depots.relevesDeConvention.modifier(connu.id, dits);
    };
    const parCle = (lignes: readonly { code: string | null; annee: number }[]) =>
      lignes.toSorted((une, autre) => `${une.code} ${une.annee}`.localeCompare(`${autre.code} ${autre.annee}`));
    const lues = () => depots.effectifsDeRegion.annuels().map(({ conventionId: _une, ...reste }) => reste);
    const comptees = new Set<string>();
    for (let rang = 0; rang < 160; rang += 1) {
      essayer(ecrire);
      if (rang % 9 === 8) appeler('historique.annuler', { commande: null });
      if (rang % 18 === 17) appeler('historique.retablir', {});
      expect(parCle(lues())).toEqual(parCle(refaites()));
      for (const { qpv, sur } of lues()) comptees.add(qpv === null ? 'aucune' : sur === null ? 'erreur' : 'dite');
    }
    expect([...comptees].toSorted()).toEqual(['aucune', 'dite']);
    essayer(() => phrase(db, 'DELETE FROM convention_indicateur WHERE convention_id = ?').run(id));
    expect(phrase(db, 'SELECT * FROM effectif_annuel').all()).toEqual([]);
    appeler('historique.annuler', { commande: null });
    expect(parCle(lues())).toEqual(parCle(refaites()));
    expect(lues().length).toBeGreaterThan(3);
  });

  it('M2, I10 : les charges de chaque organisme, chaque exercice, sont celles de ses lignes ; qui n’a rien rendu n’y est pas', () => {
    const { db, depots, essayer, id, nouvelId, parmi, peutEtre } = uneConvention(11);
    essayer(() => {
      for (let rang = 0; rang < 240; rang += 1)
        ajouter(db, 'ligne_de_compte', {
          id: nouvelId(),
          convention_id: id,
          annee: 2024 + (rang % 40),
          rang,
          compte: parmi(COMPTES),
          libelle: 'Essai',
          declare: peutEtre(),
          controle: parmi([null, null, 5]),
          retenu: parmi([null, null, 7]),
          nature: parmi(['directe', 'indirecte']),
          eligible: parmi([0, 1, 1]),
          recette: parmi(['autre', 'contribution']),
        });
    });
    const parAnnee = (comptes: ReturnType<typeof comptesRendus>) => comptes.toSorted((a, b) => a.annee - b.annee);
    const lus = depots.comptesDeRegion.rendus().map(({ conventionId: _une, ...reste }) => reste);
    expect(parAnnee(lus)).toEqual(parAnnee(comptesRendus(depots.comptes.lignes(id))));
    expect(lus.some(({ directes, indirectes }) => directes > 0 && indirectes > 0)).toBe(true);
  });
});
