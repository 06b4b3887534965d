import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateCourte } from '#shared/dates/format.ts';
import type { LigneDeProfil } from '#shared/domain/profil/ligne.schema.ts';
import { RUBRIQUES_DU_PROFIL } from '#shared/domain/profil/rubriques.data.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

const SORTS = { nouveau: 'Arrive', change: 'Change', refuse: 'Ne se reprend pas' } as const;

const COLONNES: readonly Colonne<LigneDeProfil>[] = [
  { id: 'objet', titre: 'De quoi', entete: true, cellule: ({ objet }) => objet },
  { id: 'quoi', titre: 'Réglage', cellule: ({ quoi }) => quoi },
  {
    id: 'sort',
    titre: 'Sort',
    etroite: true,
    valeur: ({ sort }) => SORTS[sort],
    cellule: ({ sort }) => (
      <Etat sens={sort === 'nouveau' ? 'fait' : sort === 'change' ? 'alerte' : 'retard'}>{SORTS[sort]}</Etat>
    ),
  },
  { id: 'avant', titre: 'Dans ce fichier', classe: 'valeur-de-profil', cellule: ({ avant }) => avant ?? 'rien' },
  {
    id: 'apres',
    titre: 'Dans le profil',
    classe: 'valeur-de-profil',
    cellule: ({ apres, raison }) => (raison === null ? apres : `${apres}. ${raison}`),
  },
];

interface Proprietes {
  readonly profil: string;
  readonly recu: Sortie<'profils.comprendre'>;
  readonly surFermer: () => void;
}

/** Ce qu'un profil apporte et ce qu'il change, coché ligne à ligne ; rien ne s'écrit avant le geste. */
export function CeQuiArrive({ profil, recu, surFermer }: Proprietes) {
  const { lignes, pareilles, service, enregistreLe } = recu;
  const { lancer, enCours, erreur } = useCommande('profils.reprendre');
  const aviser = useAvisAnnulable();
  const [decochees, setDecochees] = useState<ReadonlySet<string>>(
    () => new Set(lignes.filter(({ cochee }) => !cochee).map(({ cle }) => cle)),
  );
  const possibles = lignes.filter(({ sort }) => sort !== 'refuse');
  const choisies = new Set(possibles.filter(({ cle }) => !decochees.has(cle)).map(({ cle }) => cle));
  const changent = possibles.filter(({ cle, sort }) => sort === 'change' && choisies.has(cle)).length;
  const reprendre = async () => {
    const { reprises } = await lancer({ profil, cles: [...choisies] });
    aviser(
      `${pluriel(reprises, 'réglage', 'réglages')} ${accord(reprises, 'repris', 'repris')} du profil.`,
      'profils.reprendre',
    );
  };
  const geste = (
    <Bouton
      genre="premier"
      enCours={enCours}
      desactive={choisies.size === 0}
      surClic={() => void reprendre().catch(() => undefined)}
    >
      {`Reprendre ${pluriel(choisies.size, 'réglage', 'réglages')}`}
    </Bouton>
  );
  return (
    <Bloc
      titre={service === '' ? 'Profil de service' : `Profil : ${service}`}
      note={`enregistré le ${dateCourte(enregistreLe)}`}
      geste={<Bouton surClic={surFermer}>{lignes.length === 0 ? 'Terminer' : 'Renoncer'}</Bouton>}
    >
      {erreur !== null && (
        <Repere sens="erreur" mot="Rien n’est repris." annonce>
          {erreur.message}
        </Repere>
      )}
      <p role="status">
        {lignes.length > 0 &&
          `${pluriel(choisies.size, 'réglage coché', 'réglages cochés')}, dont ${changent === 0 ? 'aucun n’écrase' : `${changent} ${accord(changent, 'écrase', 'écrasent')}`} une valeur de ce fichier. `}
        {pareilles > 0 && `${pluriel(pareilles, 'réglage y est déjà', 'réglages y sont déjà')}.`}
      </p>
      <Tableau
        libelle="Ce que le profil apporte"
        colonnes={COLONNES}
        lignes={lignes}
        cle={({ cle }) => cle}
        groupe={({ rubrique }) => ({ cle: rubrique, titre: RUBRIQUES_DU_PROFIL[rubrique] })}
        choix={{
          choisies,
          surChange: (prises) =>
            setDecochees(new Set(lignes.filter(({ cle }) => !prises.has(cle)).map(({ cle }) => cle))),
          nom: ({ objet, quoi }) => `${objet}, ${quoi}`,
          mot: (nombre) => accord(nombre, 'réglage coché', 'réglages cochés'),
          gestes: geste,
        }}
        vide={
          <Vide icone="fait">Ce profil n’apporte rien de plus : tout ce qu’il règle est déjà dans ce fichier.</Vide>
        }
      />
    </Bloc>
  );
}
