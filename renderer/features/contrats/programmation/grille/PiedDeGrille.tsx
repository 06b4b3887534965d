import { totalParEnveloppe, TOTAL_VIDE } from '#shared/domain/programmation/totaux.rules.ts';
import { resteDe } from '#shared/domain/programmation/reste.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { EnveloppeDeGrille, ProjetDeGrille } from '../programmation.types.ts';
import type { ColonneDeGrille } from './colonnes.ts';
import { Restant } from './Restant.tsx';

interface Proprietes {
  readonly colonnes: readonly ColonneDeGrille[];
  /** Les projets montrés : le total est le leur. */
  readonly montres: readonly ProjetDeGrille[];
  /** Tous les projets de l'année : ils pèsent tous sur l'enveloppe, montrés ou non. */
  readonly tous: readonly ProjetDeGrille[];
  readonly surEnveloppe: (enveloppe: EnveloppeDeGrille) => void;
}

const direEnveloppe = ({ montant }: EnveloppeDeGrille): string =>
  montant === null ? 'à renseigner' : montantFr(montant);

/** Le pied, toujours en vue : le total des lignes montrées, l'enveloppe de chaque financeur, et ce qu'il en reste. */
export function PiedDeGrille({ colonnes, montres, tous, surEnveloppe }: Proprietes) {
  const fixes = colonnes.filter(({ montant }) => montant === undefined).length;
  const chiffrees = colonnes.flatMap(({ id, montant }) => (montant === undefined ? [] : [{ id, ...montant }]));
  const totaux = totalParEnveloppe(montres);
  const pesent = totalParEnveloppe(tous);
  const resteEn = (enveloppe: EnveloppeDeGrille) => resteDe(enveloppe, pesent.get(enveloppe.id) ?? TOTAL_VIDE);
  const premiers = new Map(chiffrees.toReversed().map(({ id, enveloppe }) => [enveloppe.id, id]));
  const combien = chiffrees.length / Math.max(1, premiers.size);
  const part = montres.length === tous.length ? '' : ` sur ${tous.length}`;
  // La première case suit le défilement : elle n'est pas plus large que le projet.
  const cote = fixes > 1 && <td colSpan={fixes - 1} aria-hidden="true" />;
  return (
    <tfoot>
      <tr>
        <th scope="row">{`Total : ${pluriel(montres.length, 'projet', 'projets')}${part}`}</th>
        {cote}
        {chiffrees.map(({ id, enveloppe, volet }) => {
          const somme = totaux.get(enveloppe.id)?.[volet] ?? null;
          return (
            <td key={id} className="montant" data-volet={volet}>
              {somme === null ? <span className="rien">n.d.</span> : montantFr(somme)}
            </td>
          );
        })}
      </tr>
      {chiffrees.length > 0 && (
        <>
          <tr>
            <th scope="row">Enveloppe de l’année</th>
            {cote}
            {[...premiers.keys()].toReversed().map((enveloppeId) => {
              const enveloppe = chiffrees.find((une) => une.enveloppe.id === enveloppeId)?.enveloppe;
              return (
                enveloppe && (
                  <td key={enveloppeId} className="montant enveloppe" colSpan={combien}>
                    <button
                      type="button"
                      aria-label={`${direEnveloppe(enveloppe)} : enveloppe, ${enveloppe.financeur}`}
                      onClick={() => surEnveloppe(enveloppe)}
                    >
                      {direEnveloppe(enveloppe)}
                    </button>
                  </td>
                )
              );
            })}
          </tr>
          <tr className="restes" aria-live="polite">
            <th scope="row">Reste de l’enveloppe</th>
            {cote}
            {chiffrees.map(({ id, enveloppe, volet }) => (
              <td key={id} className="montant" data-volet={volet}>
                {volet !== 'demande' && <Restant reste={resteEn(enveloppe)} volet={volet} />}
              </td>
            ))}
          </tr>
        </>
      )}
    </tfoot>
  );
}
