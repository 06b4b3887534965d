import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { typeQueDitLeNom } from '#shared/domain/annuaire/type-de-structure.rules.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import type { StructureListee } from './filtres.ts';

/** Offre de donner leur type aux structures dont le nom le dit ; rien tant qu'il n'y en a pas. */
export function TypesQueDisentLesNoms({ structures }: { readonly structures: readonly StructureListee[] }) {
  const geste = useCommande('structures.typer');
  const aviser = useAvisAnnulable();
  const dites = structures.filter(({ nom, type }) => type === null && typeQueDitLeNom(nom) !== null).length;
  if (dites === 0) return null;
  const typer = async () => {
    const { typees } = await geste.lancer({});
    aviser(`${pluriel(typees, 'structure a reçu son type', 'structures ont reçu leur type')}.`, 'structures.typer');
  };
  return (
    <Repere
      sens="info"
      mot="Type"
      gestes={
        <Bouton enCours={geste.enCours} surClic={() => void typer().catch(direRefus())}>
          {accord(dites, 'Lui donner ce type', 'Leur donner ce type')}
        </Bouton>
      }
    >
      {`${pluriel(dites, 'structure sans type le dit dans son nom', 'structures sans type le disent dans leur nom')} : « Mission locale… », « Préfecture… ».`}
    </Repere>
  );
}
