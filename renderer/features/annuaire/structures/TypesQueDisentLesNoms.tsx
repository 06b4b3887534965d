import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { mailleDuType } from '#shared/domain/annuaire/territoire-de-structure.rules.ts';
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

/** Offre de situer les structures d'après leur nom : sans territoire, le filtre par département ne les trouve pas. */
export function TerritoiresQueDisentLesNoms({ structures }: { readonly structures: readonly StructureListee[] }) {
  const geste = useCommande('structures.situer');
  const aviser = useAvisAnnulable();
  const sans = structures.filter(
    ({ type, territoires }) => territoires.length === 0 && mailleDuType(type) !== null,
  ).length;
  if (sans === 0) return null;
  const situer = async () => {
    const { situees } = await geste.lancer({});
    if (situees === 0) donnerAvis('Aucun nom ne dit son territoire sans homonyme : choisissez-le dans chaque fiche.');
    else
      aviser(
        `${pluriel(situees, 'structure a reçu son territoire', 'structures ont reçu leur territoire')}.`,
        'structures.situer',
      );
  };
  return (
    <LigneCalme>
      {`${pluriel(sans, 'structure territoriale n’a', 'structures territoriales n’ont')} pas de territoire. `}
      <Bouton genre="discret" enCours={geste.enCours} surClic={() => void situer().catch(direRefus())}>
        Prendre celui que dit leur nom
      </Bouton>
    </LigneCalme>
  );
}
