import { type ReactNode, useEffect, useRef } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { MOTS_DE_CIBLE, type NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Comprise } from './reprise.types.ts';

export type Repris = Sortie<'reprises.reprendre'>;

/** « 12 personnes ajoutées et 3 complétées. », ou ce qu'il en est quand rien n'a changé. */
export function direRepris({ creees, completees, inchangees, branches = 0 }: Repris, cible: NomDeCible): string {
  const { ajoutee, completee } = MOTS_DE_CIBLE[cible];
  // « 2 personnes ajoutées et 1 complétée » : ce que l'on compte ne se dit qu'une fois.
  const dit = (mots: string): string => (creees > 0 ? mots.slice(mots.indexOf(' ') + 1) : mots);
  const faits = [
    creees > 0 && pluriel(creees, ...ajoutee),
    completees > 0 && pluriel(completees, dit(completee[0]), dit(completee[1])),
    branches > 0 && pluriel(branches, 'axe ou objectif vide ajouté', 'axes ou objectifs vides ajoutés'),
    inchangees > 0 && pluriel(inchangees, 'déjà à jour', 'déjà à jour'),
  ].filter((fait) => fait !== false);
  if (faits.length === 0) return 'Rien à reprendre dans ce tableau.';
  return creees + completees + branches === 0
    ? `Rien à ajouter : ${pluriel(inchangees, 'ligne était', 'lignes étaient')} déjà ${MOTS_DE_CIBLE[cible].ou.dans}.`
    : `${enumerer(faits)}.`;
}

interface Proprietes {
  readonly repris: Repris;
  readonly comprise: Comprise;
  /** Où aller ensuite. */
  readonly suite: { readonly vers: string; readonly nom: string };
  /** La reprise vient d'être annulée, ici ou par Ctrl+Z. */
  readonly annulee: boolean;
  readonly enCours: boolean;
  readonly surAnnuler: () => void;
  readonly surRevenir: () => void;
  readonly surAutre: () => void;
  readonly rapport: ReactNode;
}

/** Ce qui a été fait, et où aller ; tout s'annule d'ici en un geste. */
export function Resultat({
  repris,
  comprise,
  suite,
  annulee,
  enCours,
  surAnnuler,
  surRevenir,
  surAutre,
  rapport,
}: Proprietes) {
  const titre = useRef<HTMLHeadingElement>(null);
  // Le bouton qui a repris, ou annulé, n'est plus là : le foyer va à ce qui a été fait.
  useEffect(() => titre.current?.focus({ preventScroll: true }), [annulee]);
  const { revoir, cote } = comprise.comptes;
  const { ou } = MOTS_DE_CIBLE[comprise.cible];
  const ecrit = repris.creees + repris.completees + (repris.branches ?? 0) > 0;
  const restent = [
    revoir > 0 && pluriel(revoir, 'ligne à revoir', 'lignes à revoir'),
    cote > 0 && pluriel(cote, 'ligne laissée de côté', 'lignes laissées de côté'),
  ].filter((fait) => fait !== false);
  return (
    <section className="corps resultat-de-reprise" aria-labelledby="resultat-de-reprise">
      <h2 id="resultat-de-reprise" ref={titre} tabIndex={-1}>
        {annulee ? 'Reprise annulée' : direRepris(repris, comprise.cible)}
      </h2>
      {annulee ? (
        <p>{`${enCapitale(ou.rendu)} avant. Vos choix sur le tableau sont gardés.`}</p>
      ) : (
        ecrit && <p>{`De « ${comprise.nom} », en une seule opération qui s’annule entière.`}</p>
      )}
      {!annulee && restent.length > 0 && (
        <Repere
          sens="info"
          mot="Le reste n’est pas entré."
          gestes={
            <Bouton genre="discret" surClic={surRevenir}>
              Revenir au tableau
            </Bouton>
          }
        >
          {`${enumerer(restent)}.`}
        </Repere>
      )}
      <div className="fiche-gestes">
        {annulee ? (
          <Bouton genre="premier" surClic={surRevenir}>
            Revenir au tableau
          </Bouton>
        ) : (
          <Lien vers={suite.vers} genre="premier">
            {suite.nom}
          </Lien>
        )}
        {!annulee && ecrit && (
          <Bouton icone="annuler" enCours={enCours} surClic={surAnnuler}>
            Annuler cette reprise
          </Bouton>
        )}
        <Bouton surClic={surAutre}>Reprendre un autre tableau</Bouton>
        {rapport}
      </div>
    </section>
  );
}
