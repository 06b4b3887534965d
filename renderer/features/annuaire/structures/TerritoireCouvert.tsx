import { ChoixTerritoire } from '#renderer/app/territoires/ChoixTerritoire.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import type { Sortie } from '#shared/contract/contract.ts';
import { MAILLE_EN_BREF } from '#shared/domain/territoire/territoire.labels.ts';

interface Proprietes {
  readonly id: string;
  readonly territoires: Sortie<'structures.fiche'>['territoires'];
}

/** Ce qu'une structure couvre, de la région au quartier : chaque puce se retire, le champ en ajoute. */
export function TerritoireCouvert({ id, territoires }: Proprietes) {
  const ajout = useCommande('structures.couvrir');
  const retrait = useCommande('structures.decouvrir');
  return (
    <>
      {territoires.length > 0 && (
        <span className="puces">
          {territoires.map(({ id: territoireId, genre, libelle }) => (
            <Puce
              key={territoireId}
              retirable
              surClic={() => void retrait.lancer({ id, territoireId }).catch(() => undefined)}
            >
              {`${MAILLE_EN_BREF[genre]} : ${libelle}`}
            </Puce>
          ))}
        </span>
      )}
      <ChoixTerritoire
        libelle="Ajouter un territoire"
        deja={territoires}
        surAjouter={({ genre, code }) => void ajout.lancer({ id, territoire: { genre, code } }).catch(() => undefined)}
        faute={(ajout.erreur ?? retrait.erreur)?.message}
      />
    </>
  );
}
