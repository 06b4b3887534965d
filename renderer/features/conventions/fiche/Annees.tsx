import { useState } from 'react';
import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { constatsDesTranches, totalDesTranches } from '#shared/domain/convention/argent/tranches.rules.ts';
import { dateCourte } from '#shared/dates/format.ts';
import type { AnneeDeConvention } from '#shared/domain/convention/annee.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { compensationDeLExercice, consommationDe } from '#shared/domain/convention/echeancier/versements.rules.ts';
import type { Onglet } from './convention.types.ts';
import { ModifierAnnee } from './ModifierAnnee.tsx';

const centimes = (montant: number | null) => (montant === null ? null : { centimes: montant });
const enEuros = (montant: number | null): string => (montant === null ? '' : montantFr(montant));
const ou = (date: string | null): string => (date === null ? '' : dateCourte(date));

/** Combien des pièces d'une année sont reçues : « 2 sur 3 ». */
const recues = (dates: readonly (string | null)[]): string =>
  `${dates.filter((date) => date !== null).length} sur ${dates.length}`;
const previsions = ({ executionRecueLe, budgetRecuLe, previsionRecueLe }: AnneeDeConvention): string =>
  recues([executionRecueLe, budgetRecuLe, previsionRecueLe]);
const comptes = ({ comptesRecusLe, bilanRecuLe }: AnneeDeConvention): string => recues([comptesRecusLe, bilanRecuLe]);

/** Autorisations d'engagement et crédits de paiement, dès qu'une année en dit. */
function colonnesDesTranches(annees: readonly AnneeDeConvention[]): readonly Colonne<AnneeDeConvention>[] {
  const total = totalDesTranches(annees);
  return [
    {
      id: 'ae',
      titre: 'Engagé (AE)',
      nombre: true,
      valeur: ({ ae }) => centimes(ae),
      cellule: ({ ae }) => enEuros(ae),
      total: montantFr(total.ae),
    },
    {
      id: 'cp',
      titre: 'À payer (CP)',
      nombre: true,
      valeur: ({ cp }) => centimes(cp),
      cellule: ({ cp }) => enEuros(cp),
      total: montantFr(total.cp),
    },
  ];
}

/** Les années civiles de la convention : conventionné, versé, avenant, pièces reçues. Chacune s'ouvre pour être complétée. */
export function Annees({ fiche, vu, jour }: Onglet) {
  const { convention, annees, versements } = fiche;
  const [ouverte, setOuverte] = useState<string | null>(null);
  const verses = new Map(
    annees.flatMap(({ annee }) =>
      versements.some((un) => un.annee === annee && un.verseLe !== null)
        ? [[annee, compensationDeLExercice(versements, annee)]]
        : [],
    ),
  );
  const conventionne = annees.reduce((somme, { montant }) => somme + (montant ?? 0), 0);
  const consomme = consommationDe(versements, conventionne);
  const colonnes: readonly Colonne<AnneeDeConvention>[] = [
    {
      id: 'annee',
      titre: 'Année',
      entete: true,
      valeur: ({ annee }) => annee,
      cellule: ({ id, annee }) => (
        <Bouton genre="discret" libelle={`Compléter l’année ${annee}`} surClic={() => setOuverte(id)}>
          {String(annee)}
        </Bouton>
      ),
    },
    {
      id: 'beneficiaires',
      titre: 'Bénéficiaires prévus',
      nombre: true,
      valeur: ({ beneficiaires }) => beneficiaires,
      cellule: ({ beneficiaires }) => (beneficiaires === null ? '' : nombreFr(beneficiaires)),
    },
    {
      id: 'montant',
      titre: 'Conventionné',
      nombre: true,
      valeur: ({ montant }) => centimes(montant),
      cellule: ({ montant }) => enEuros(montant),
      total: conventionne === 0 ? '' : montantFr(conventionne),
    },
    {
      id: 'verse',
      titre: 'Versé',
      nombre: true,
      valeur: ({ annee }) => centimes(verses.get(annee) ?? null),
      cellule: ({ annee }) => enEuros(verses.get(annee) ?? null),
      total: verses.size === 0 ? '' : montantFr(consomme.verse - consomme.reverse),
    },
    {
      id: 'avenant',
      titre: 'Avenant conclu le',
      valeur: ({ concluLe }) => (concluLe === null ? null : { date: concluLe }),
      cellule: ({ concluLe }) => ou(concluLe),
    },
    ...(annees.some(({ ae, cp }) => ae !== null || cp !== null) ? colonnesDesTranches(annees) : []),
    // Le code du travail ne les demande que d'une convention O2R (D. 5316-9, D. 5316-10).
    ...(convention.genre === 'o2r'
      ? ([
          { id: 'previsions', titre: 'Prévisions reçues', cellule: previsions },
          { id: 'comptes', titre: 'Comptes et bilan reçus', cellule: comptes },
        ] as const)
      : []),
  ];
  const annee = fiche.initiale.annees.find(({ id }) => id === ouverte);
  return (
    <Bloc titre="Années">
      <Tableau
        libelle="Années de la convention"
        colonnes={colonnes}
        lignes={annees}
        cle={({ id }) => id}
        vide={<p className="note">Aucune année : corrigez les dates de la convention.</p>}
      />
      <ListeDeConstats constats={constatsDesTranches(annees, convention.montant)} />
      {annee !== undefined && (
        <ModifierAnnee convention={convention} annee={annee} vu={vu} jour={jour} surFermer={() => setOuverte(null)} />
      )}
    </Bloc>
  );
}
