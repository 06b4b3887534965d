import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { effectifDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { feuLibelle } from '#shared/domain/convention/beneficiaires/objectif-a-date.rules.ts';
import { effectifDeRegionLibelle, type MesureDeRegion } from '#shared/domain/convention/region/region.labels.ts';
import type { LigneDeVolet } from '#shared/domain/convention/region/region.rules.ts';
import { type Quotient, tauxDuQuotient } from '#shared/domain/convention/region/somme.rules.ts';
import { FeuDEffectif } from '../FeuDEffectif.tsx';
import { QuotientDeRegion, SommeDeRegion } from './NombresDeRegion.tsx';
import type { VueDeRegion } from './region.types.ts';
import { communiquer, partDite } from './valeurs-de-region.ts';

/** Un volet par ligne : ses lignes comptent les mêmes personnes à des moments différents, elles ne s'ajoutent pas. */
export function colonnesDesVolets({ lecture, masque, nomDe }: VueDeRegion): readonly Colonne<LigneDeVolet>[] {
  const { lectures } = lecture.total;
  const tait = ({ code }: LigneDeVolet) => masque.effectif(code, lectures);
  const nom = ({ code }: LigneDeVolet) => effectifDeRegionLibelle[code];
  const somme = (
    id: 'objectif' | 'realise' | 'projete',
    titre: string,
    mesure: MesureDeRegion,
  ): Colonne<LigneDeVolet> => ({
    id,
    titre,
    nombre: true,
    valeur: (ligne) => communiquer(ligne.effectif[id].valeur, id !== 'objectif' && tait(ligne)),
    cellule: (ligne) => (
      <SommeDeRegion
        somme={ligne.effectif[id]}
        nomDe={nomDe}
        dire={effectifDit}
        mesure={id === 'objectif' && ligne.code === 'I7' ? 'objectif' : mesure}
        libelle={`${titre}, ${nom(ligne)}`}
        onglet="/beneficiaires"
      />
    ),
  });
  const rapport = (
    id: 'atteinte' | 'atterrissage' | 'qpv',
    titre: string,
    mesure: MesureDeRegion,
    seTait: (ligne: LigneDeVolet) => boolean,
  ): Colonne<LigneDeVolet> => ({
    id,
    titre,
    nombre: true,
    valeur: (ligne) => partDite(tauxDuQuotient(ligne.effectif[id] satisfies Quotient), seTait(ligne)),
    cellule: (ligne) => (
      <QuotientDeRegion
        quotient={ligne.effectif[id]}
        nomDe={nomDe}
        dire={effectifDit}
        mesure={mesure}
        libelle={`${titre}, ${nom(ligne)}`}
        onglet="/beneficiaires"
        forme="taux"
      />
    ),
  });
  return [
    { id: 'volet', titre: 'Volet', entete: true, cellule: nom },
    somme('objectif', 'Objectif', 'objectifDIndicateur'),
    somme('realise', 'Réalisé', 'indicateur'),
    rapport('atteinte', 'Atteint', 'indicateur', tait),
    {
      id: 'feu',
      titre: 'Où en est-on',
      valeur: (ligne) => (tait(ligne) ? 'n.c.' : feuLibelle[ligne.effectif.feu]),
      cellule: ({ effectif }) => <FeuDEffectif feu={effectif.feu} />,
    },
    somme('projete', 'Projeté', 'projete'),
    rapport('atterrissage', 'Projeté sur objectif', 'projete', tait),
    rapport('qpv', 'Part QPV', 'qpv', ({ code }) => masque.qpv(code, lectures)),
  ];
}
