import { describe, expect, it } from 'vitest';
import type { ChangementSaisi } from '#shared/domain/convention/avenant/avenant.schema.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneConventionAvenants } from '#tests/support/constructeurs/une-convention-a-avenants.ts';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';

const RIEN = { annee: null, membreId: null, montant: null, nombre: null, texte: null, structure: null };

describe('deux fenêtres sur une même valeur', () => {
  it('ce qu’un avenant change : la seconde voit les deux valeurs, dites en français, et la première reste', () => {
    const { appeler, journal, lire, preparer } = uneConventionAvenants();
    const avenantId = preparer();
    const changer = (plus: Pick<ChangementSaisi, 'champ'> & Partial<ChangementSaisi>, vu: number, fenetre: number) =>
      appeler('avenants.changer', { avenantId, vu, patch: { changement: { ...RIEN, ...plus } } }, fenetre);
    const valeurs = [
      [{ champ: 'montant', montant: 90_000_000 }, { montant: 95_000_000 }, '900 000 €', '950 000 €'],
      [{ champ: 'tauxIndirect', nombre: 1_500 }, { nombre: 1_000 }, '15 %', '10 %'],
      [{ champ: 'clauseReport', nombre: 1 }, { nombre: 0 }, 'oui', 'non'],
      [{ champ: 'modeIndirect', texte: 'forfait' }, { texte: 'cle' }, 'Au forfait', 'Selon une clé'],
      [{ champ: 'porteur', structure: 'Alpha Essai' }, { structure: 'Bêta Essai' }, 'Alpha Essai', 'Bêta Essai'],
    ] as const;
    for (const [une, autre, ditUne, ditAutre] of valeurs) {
      changer(une, Number.MAX_SAFE_INTEGER, 1);
      const vu = journal.dernierNumero();
      changer({ ...une, ...autre }, vu, 2);
      const conflit = refus(() => changer(une, vu, 1)).transmise;
      const [deux] = conflit.valeurs ?? [];
      expect([une.champ, conflit.code, deux?.champ]).toEqual([une.champ, 'DEUX_VALEURS', 'changement']);
      const clair = (valeur: unknown) => String(valeur).replaceAll(/\s/gu, ' ');
      expect(clair(deux?.mienne)).toMatch(new RegExp(`^${ditUne}`, 'u'));
      expect(clair(deux?.autre)).toMatch(new RegExp(`^${ditAutre}`, 'u'));
    }
    expect(lire().avenants[0]?.valeurs.find(({ champ }) => champ === 'montant')?.montant).toBe(95_000_000);
  });

  it('le COPIL lié : la seconde voit le nom des deux comités, jamais leurs identifiants', () => {
    const { appeler, journal, id, creerLeCopil, copil } = uneConventionSuivie();
    creerLeCopil();
    appeler('copils.lier', { conventionId: id, vu: 0, patch: { instanceId: null } });
    const comite = (complement: string) =>
      appeler('instances.creer', {
        type: 'copil_convention',
        departementCode: '68',
        clpeCode: null,
        complement,
        communes: [],
      }).id;
    const [nord, sud] = [comite('Nord'), comite('Sud')];
    const vu = journal.dernierNumero();
    const lier = (instanceId: string, fenetre: number) =>
      appeler('copils.lier', { conventionId: id, vu, patch: { instanceId } }, fenetre);
    lier(nord, 2);
    expect(refus(() => lier(sud, 1)).transmise).toMatchObject({
      code: 'DEUX_VALEURS',
      valeurs: [{ champ: 'instanceId', mienne: 'COPIL Sud', autre: 'COPIL Nord' }],
    });
    expect(copil().instance?.id).toBe(nord);
    // Le même choix des deux côtés n'en est pas un.
    lier(nord, 1);
  });

  it('une case se dit par oui ou non ; cochée des deux côtés, elle ne se conteste pas', () => {
    const { appeler, journal, id } = uneConventionAvenants();
    const vu = journal.dernierNumero();
    const cocher = (clauseReport: boolean, fenetre: number) =>
      appeler('conventions.modifier', { id, vu, patch: { clauseReport } }, fenetre);
    cocher(true, 2);
    cocher(true, 1);
    expect(refus(() => cocher(false, 3)).transmise.valeurs).toMatchObject([{ mienne: 'non', autre: 'oui' }]);
  });
});
