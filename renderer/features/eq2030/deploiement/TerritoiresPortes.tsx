import { useState } from 'react';
import { ChoixTerritoire } from '#renderer/app/territoires/ChoixTerritoire.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import type { TerritoireAPoser } from '#shared/domain/eq2030/deploiement.schema.ts';
import { partieDeDepartement } from '#shared/domain/eq2030/partie-de-departement.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Deploiement } from '../eq2030.types.ts';

const aPoser = ({ genre, code, libelle }: Deploiement['territoires'][number]): TerritoireAPoser =>
  genre === null || code === null || partieDeDepartement(libelle) !== null
    ? { genre: null, code: null, libelle }
    : { genre, code };

/** Où le dispositif est porté : ce que connaît le référentiel, et ce qui reste écrit ; chacun se retire, on en ajoute. */
export function TerritoiresPortes({
  deploiement: { id, territoires, quartiers },
}: {
  readonly deploiement: Deploiement;
}) {
  const [ecrit, setEcrit] = useState('');
  const { lancer, erreur } = useCommande('deploiements.placer');
  const placer = (nouveaux: readonly TerritoireAPoser[]) => lancer({ id, territoires: [...nouveaux] });
  const poses = territoires.map(aPoser);
  const ecrire = () => {
    if (ecrit.trim() === '') return;
    void placer([...poses, { genre: null, code: null, libelle: ecrit }]).then(() => setEcrit(''), direRefus());
  };
  return (
    <div className="territoires-portes">
      <span className="puces">
        {territoires.map((territoire) => (
          <Puce
            key={territoire.id}
            retirable
            surClic={() =>
              void placer(territoires.filter((autre) => autre !== territoire).map(aPoser)).catch(() => undefined)
            }
          >
            {territoire.genre === null ? `${territoire.libelle} (non reconnu)` : territoire.libelle}
          </Puce>
        ))}
      </span>
      <span className="note">
        {pluriel(quartiers.length, 'quartier prioritaire', 'quartiers prioritaires')}
        {territoires.some(({ libelle }) => partieDeDepartement(libelle) !== null) &&
          '. D’une partie de département, tous les quartiers du département sont comptés : ajoutez ses intercommunalités pour dire lesquels.'}
        {territoires.some(({ genre }) => genre === 'arrondissement') &&
          '. Le référentiel ne dit pas les communes d’un arrondissement : choisissez ses intercommunalités pour compter ses quartiers.'}
      </span>
      <ChoixTerritoire
        libelle="Ajouter un territoire"
        deja={territoires.flatMap(({ genre, code }) => (genre === null || code === null ? [] : [{ genre, code }]))}
        surAjouter={({ genre, code }) => void placer([...poses, { genre, code }]).catch(() => undefined)}
        faute={erreur?.message ?? null}
      />
      <form
        className="ecrire-un-territoire"
        onSubmit={(evenement) => {
          evenement.preventDefault();
          ecrire();
        }}
      >
        <ChampTexte libelle="Ou l’écrire" exemple="Est de la Meuse" valeur={ecrit} surChange={setEcrit} />
        <Bouton type="submit">Ajouter</Bouton>
      </form>
    </div>
  );
}
