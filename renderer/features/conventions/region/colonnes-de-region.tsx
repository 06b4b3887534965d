import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { effectifDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { feuLibelle } from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';
import type { EffectifDeRegion, LigneDeRegion } from '#shared/domain/convention/region/ligne-de-region.rules.ts';
import type { MesureDeRegion } from '#shared/domain/convention/region/region.labels.ts';
import { coutDuQuotient, type Somme, tauxDuQuotient } from '#shared/domain/convention/region/somme.rules.ts';
import { FeuDEffectif } from '../FeuDEffectif.tsx';
import { montantDit, QuotientDeRegion, SommeDeRegion } from './NombresDeRegion.tsx';
import type { VueDeRegion } from './region.types.ts';
import { communiquer, partDite } from './valeurs-de-region.ts';

type Argent = Extract<keyof LigneDeRegion, 'conventionne' | 'verse' | 'charges' | 'reste'>;
const ARGENT: readonly (readonly [Argent, string, '/argent' | '/fiche' | ''])[] = [
  ['conventionne', 'Conventionné', '/fiche'],
  ['verse', 'Versé', ''],
  ['charges', 'Charges éligibles', '/argent'],
  ['reste', 'Reste', ''],
];

/** Les colonnes d'un tableau de la région ; `projection` : ses lignes s'ajoutent, l'atterrissage aussi. */
export function colonnesDeRegion(
  { lecture, masque, nomDe }: VueDeRegion,
  titre: string,
  projection: boolean,
): readonly Colonne<LigneDeRegion>[] {
  const { total } = lecture;
  const tait = ({ lectures }: LigneDeRegion) => masque.effectif('I7', lectures);
  const personnes = (
    id: Extract<keyof EffectifDeRegion, 'objectif' | 'realise' | 'projete'>,
    mot: string,
    mesure: MesureDeRegion,
  ): Colonne<LigneDeRegion> => {
    const cellule = (ligne: LigneDeRegion) => (
      <SommeDeRegion
        somme={ligne.entrees[id]}
        nomDe={nomDe}
        dire={effectifDit}
        mesure={mesure}
        libelle={`${mot}, ${ligne.libelle}`}
        onglet={id === 'objectif' ? '/fiche' : '/beneficiaires'}
      />
    );
    return {
      id,
      titre: mot,
      nombre: true,
      comparer: (une, autre) => (une.entrees[id].valeur ?? -1) - (autre.entrees[id].valeur ?? -1),
      valeur: (ligne) => communiquer(ligne.entrees[id].valeur, id !== 'objectif' && tait(ligne)),
      cellule,
      total: cellule(total),
    };
  };
  const montants = ARGENT.map(([id, mot, onglet]): Colonne<LigneDeRegion> => {
    const somme = (ligne: LigneDeRegion): Somme => ligne[id];
    const cellule = (ligne: LigneDeRegion) => (
      <SommeDeRegion
        somme={somme(ligne)}
        nomDe={nomDe}
        dire={montantDit}
        mesure={id}
        libelle={`${mot}, ${ligne.libelle}`}
        onglet={onglet}
      />
    );
    return {
      id,
      titre: mot,
      nombre: true,
      comparer: (une, autre) => (somme(une).valeur ?? -1) - (somme(autre).valeur ?? -1),
      valeur: (ligne) => {
        const { valeur } = somme(ligne);
        return valeur === null ? 'n.d.' : { centimes: valeur };
      },
      cellule,
      total: cellule(total),
    };
  });
  const atteint = (ligne: LigneDeRegion) => (
    <span className="atteint-de-region">
      <QuotientDeRegion
        quotient={ligne.entrees.atteinte}
        nomDe={nomDe}
        dire={effectifDit}
        mesure="atteinte"
        libelle={`Atteint, ${ligne.libelle}`}
        onglet="/beneficiaires"
        forme="taux"
      />
      {ligne.entrees.feu !== 'nd' && <FeuDEffectif feu={ligne.entrees.feu} />}
    </span>
  );
  const quartiers = (ligne: LigneDeRegion) => (
    <QuotientDeRegion
      quotient={ligne.reperes.qpv}
      nomDe={nomDe}
      dire={effectifDit}
      mesure="qpv"
      libelle={`Part QPV, ${ligne.libelle}`}
      onglet="/beneficiaires"
      forme="taux"
    />
  );
  const cout = (ligne: LigneDeRegion) => (
    <QuotientDeRegion
      quotient={ligne.cout}
      nomDe={nomDe}
      dire={montantDit}
      direBas={effectifDit}
      mesure="cout"
      libelle={`Coût par bénéficiaire, ${ligne.libelle}`}
      onglet="/argent"
      forme="cout"
    />
  );
  return [
    { id: 'libelle', titre, entete: true, cellule: ({ libelle }) => libelle, total: 'Ensemble' },
    personnes('objectif', 'Prévus', 'objectif'),
    personnes('realise', 'Entrées', 'entrees'),
    {
      id: 'atteinte',
      titre: 'Atteint',
      valeur: (ligne) => partDite(tauxDuQuotient(ligne.entrees.atteinte), tait(ligne)),
      cellule: atteint,
      total: atteint(total),
    },
    {
      id: 'feu',
      titre: 'Où en est-on',
      horsEcran: true,
      valeur: (ligne) => (tait(ligne) ? 'n.c.' : feuLibelle[ligne.entrees.feu]),
    },
    ...(projection ? [personnes('projete', 'Projeté', 'projete')] : []),
    {
      id: 'qpv',
      titre: 'Part QPV',
      nombre: true,
      valeur: (ligne) => partDite(tauxDuQuotient(ligne.reperes.qpv), masque.qpv('I1', ligne.lectures)),
      cellule: quartiers,
      total: quartiers(total),
    },
    ...montants,
    {
      id: 'cout',
      titre: 'Coût par bénéficiaire',
      titreCourt: 'Coût',
      nombre: true,
      valeur: (ligne) => {
        const centimes = coutDuQuotient(ligne.cout);
        return tait(ligne) ? 'n.c.' : centimes === null ? 'n.d.' : { centimes };
      },
      cellule: cout,
      total: cout(total),
    },
  ];
}
