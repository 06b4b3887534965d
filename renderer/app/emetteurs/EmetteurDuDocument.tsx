import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import type { Provenance } from '#shared/contract/service.contract.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { typographier } from '#shared/text/typographie.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { ChoisirLEmetteur } from './ChoisirLEmetteur.tsx';
import type { DocumentVise } from './document-vise.types.ts';

const D_OU: Readonly<Record<Provenance, string>> = {
  fichier: 'par défaut',
  instance: 'de l’instance',
  convocation: 'choisi pour la convocation',
  document: 'choisi ici',
};

/** « M. Paul Essai signe » ; sans signataire, le préfet. */
function direSignataire({ emetteur, signe }: Sortie<'emetteurs.duDocument'>): string {
  if (!signe) return '';
  return emetteur.signataire === null ? ' ; le préfet signe' : ` ; ${nomComplet(emetteur.signataire)} signe`;
}

/** Au nom de qui part ce document et d'où vient ce choix, avec de quoi en changer pour lui seul. */
export function EmetteurDuDocument(vise: DocumentVise) {
  const [choisit, setChoisit] = useState(false);
  const { donnees } = useRequete('emetteurs.duDocument', vise);
  if (donnees === null) return null;
  return (
    <>
      {typographier(`Émetteur : ${donnees.emetteur.intitule}, ${D_OU[donnees.provenance]}${direSignataire(donnees)}`)}{' '}
      <Bouton genre="discret" surClic={() => setChoisit(true)}>
        Changer d’émetteur
      </Bouton>
      {choisit && <ChoisirLEmetteur vise={vise} lu={donnees} surFermer={() => setChoisit(false)} />}
    </>
  );
}
