import { ConstatsDuSignataire } from '#renderer/app/emetteurs/ConstatsDuSignataire.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Signataire } from '#shared/domain/service/signataire.schema.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';

const signataireDit = ({ prenom, nom, qualite }: Signataire): string =>
  `${[prenom, nom].filter(Boolean).join(' ')}, ${qualite}`;

/** Au nom de qui partent les documents de la convention, et si qui signe le peut (O-12 ; D. 5316-1). */
export function EmetteurDeLaConvention({ convention }: { readonly convention: Convention }) {
  const { id } = convention;
  const { donnees } = useRequete('emetteurs.deLaConvention', { conventionId: id });
  const choix = useCommande('emetteurs.donnerALaConvention');
  if (donnees === null) return null;
  const { choisi, emetteur, emetteurs, signataireChoisi, signataires } = donnees;
  const habituel = signataires.find(({ parDefaut }) => parDefaut);
  const defaut = emetteurs.find(({ parDefaut }) => parDefaut)?.intitule ?? 'celui du fichier';
  return (
    <Bloc titre="Au nom de qui">
      <div className="rangee fiche-etroite">
        <ChoixSurPlace
          libelle="Ses documents partent au nom de"
          valeur={choisi as string | null}
          options={emetteurs.map(({ id: un, intitule }) => ({ valeur: un as string, libelle: intitule }))}
          vide={`Par défaut : ${defaut}`}
          surEnregistrer={(emetteurId) => choix.lancer({ conventionId: id, emetteurId, signataireId: null })}
        />
        {signataires.length > 0 && (
          <ChoixSurPlace
            libelle="Signés par"
            valeur={signataireChoisi as string | null}
            options={signataires.map((un) => ({ valeur: un.id as string, libelle: signataireDit(un) }))}
            vide={habituel === undefined ? 'D’habitude : le préfet' : `D’habitude : ${signataireDit(habituel)}`}
            surEnregistrer={(signataireId) =>
              choix.lancer({ conventionId: id, emetteurId: choisi === null ? null : emetteur.id, signataireId })
            }
          />
        )}
        <p className="geste-de-champ">
          <Lien vers="/reglages/emetteurs" genre="geste">
            Régler les émetteurs
          </Lien>
        </p>
      </div>
      <ConstatsDuSignataire convention={convention} />
    </Bloc>
  );
}
