import type { Sortie } from '#shared/contract/contract.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

type Apercu = Sortie<'formation.apercu'>;

/** Les lignes dont il y a quelque chose à dire. */
const dites = (lignes: readonly (readonly [nombre: number, phrase: string])[]): readonly string[] =>
  lignes.filter(([nombre]) => nombre > 0).map(([, phrase]) => phrase);

/** Ce que la copie changera, ce qu'elle n'aura pas, et ce qui reste à relire : dit avant de la faire. */
export function CeQuiChange({ apercu }: { readonly apercu: Apercu }) {
  const { personnes, signataires, pieces, figes, modeles, produits, operations } = apercu;
  const change = dites([
    [
      personnes + signataires,
      `${pluriel(personnes, 'personne', 'personnes')} et ${pluriel(signataires, 'signataire', 'signataires')} : prénom, nom, courriel, téléphone ; le même nom partout, le genre gardé`,
    ],
    [1, 'les textes : qui ils nomment, leurs adresses, leurs numéros'],
    [
      figes,
      `${pluriel(figes, 'document figé récrit', 'documents figés récrits')}, avec la mention «\u00A0FORMATION\u00A0»`,
    ],
  ]);
  const otes = dites([
    [pieces, `${pluriel(pieces, 'pièce jointe', 'pièces jointes')} : une page en tient la place`],
    [produits, pluriel(produits, 'document sorti', 'documents sortis')],
    [modeles, pluriel(modeles, 'modèle Word du service', 'modèles Word du service')],
    [operations, `l’historique, ${pluriel(operations, 'opération', 'opérations')}, et ce qu’il permettait d’annuler`],
  ]);
  return (
    <>
      <div className="deux-colonnes formation-change">
        <section aria-labelledby="formation-change">
          <h3 id="formation-change">Ce qui change</h3>
          <ul>
            {change.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="formation-ote">
          <h3 id="formation-ote">Ce qui n’y sera pas</h3>
          <ul>
            {otes.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </section>
      </div>
      <Repere sens="alerte" mot="À relire avant de la remettre.">
        Dans une phrase, le nom sans civilité de quelqu’un qui n’est pas dans l’annuaire ne se reconnaît pas. Fonctions,
        structures, lieux et dates restent : « maire de Wittenheim » désigne encore quelqu’un.
      </Repere>
    </>
  );
}
