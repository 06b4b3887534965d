import { useState } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { phraseDesDurees } from '#shared/domain/donnees/conservation.rules.ts';
import type { APurger } from '#shared/domain/donnees/donnees.schema.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { ConfirmerPurge } from './ConfirmerPurge.tsx';
import { SauvegardesQuiPortent } from './SauvegardesQuiPortent.tsx';

/** Ce qui la nomme encore : « 2 mandats passés, 3 séances ». */
const liens = ({ mandats, seances, designations }: APurger): string =>
  [
    mandats > 0 && pluriel(mandats, 'mandat passé', 'mandats passés'),
    seances > 0 && pluriel(seances, 'séance', 'séances'),
    designations > 0 && pluriel(designations, 'désignation', 'désignations'),
  ]
    .filter(Boolean)
    .join(', ');

const COLONNES: readonly Colonne<APurger>[] = [
  {
    id: 'nom',
    titre: 'Nom',
    entete: true,
    valeur: ({ nom }) => nom,
    cellule: ({ id, nom, supprimee }) =>
      supprimee ? (
        nom
      ) : (
        <Lien vers={`/annuaire/${id}`} genre="objet">
          {nom}
        </Lien>
      ),
  },
  { id: 'structure', titre: 'Structure', cellule: ({ structure }) => structure },
  { id: 'raison', titre: 'Pourquoi', cellule: ({ raison }) => raison },
  { id: 'liens', titre: 'Encore nommée dans', cellule: (fiche) => liens(fiche) || '–' },
];

/** Les durées, les fiches qui ont fait leur temps et ce que les sauvegardes gardent (A7, G6) : rien ne part sans accord. */
export function VueConservation() {
  const { donnees: page } = useRequete('donnees.lire', {});
  const { donnees: fiches } = useRequete('donnees.aPurger', {});
  const reglage = useCommande('donnees.regler');
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  const [confirme, setConfirme] = useState(false);
  if (page === null || fiches === null) return <Chargement />;
  const prises = fiches.filter(({ id }) => choisies.has(id));
  return (
    <>
      <Bloc titre="Durée de conservation">
        <div className="duree-de-conservation">
          <NombreSurPlace
            libelle="Mois sans nouvelle vérification"
            illisible="Un nombre entier de mois."
            valeur={page.mois}
            surEnregistrer={(mois) => reglage.lancer({ mois: mois ?? Number.NaN })}
          />
        </div>
        <p className="note">
          {typographier(
            `${phraseDesDurees(page.mois)} Deux ans est l’usage d’un annuaire de l’État ; votre déléguée ou délégué à la protection des données peut en fixer une autre.`,
          )}
        </p>
      </Bloc>
      <Bloc titre="Fiches qui ont fait leur temps" note={pluriel(fiches.length, 'fiche', 'fiches')}>
        <Tableau
          libelle="Fiches qui ont fait leur temps"
          colonnes={COLONNES}
          lignes={fiches}
          cle={({ id }) => id}
          choix={{
            choisies,
            surChange: setChoisies,
            nom: ({ nom }) => nom,
            mot: (nombre) => accord(nombre, 'choisie', 'choisies'),
            gestes: (
              <Bouton genre="discret" danger surClic={() => setConfirme(true)}>
                Effacer les données…
              </Bouton>
            ),
          }}
          vide={
            <Vide icone="fait">Aucune fiche n’a fait son temps. Celle de qui siège encore n’est jamais proposée.</Vide>
          }
        />
      </Bloc>
      <SauvegardesQuiPortent />
      {confirme && prises.length > 0 && (
        <ConfirmerPurge
          fiches={prises}
          surFermer={(fait) => {
            setConfirme(false);
            if (fait) setChoisies(new Set());
          }}
        />
      )}
    </>
  );
}
